import { keysInPart } from "../block/keys/deletionFamilies";
import { keyFamilies } from "../block/keys/keyFamilies";
import { addKey, type KeyFamily, type KeyWriter, keyWriter } from "../block/keys/keys";
import type { EvidenceColumns } from "../columns/evidence";
import { mix } from "../normalise/folding/mix";
import { radixSort, reserve, sortBuffers } from "./radixSort";

/** Block keys of all rows in one list, sorted where it is for looking up; keys of different families are told apart by their salt. */
export interface KeyLookup {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

function saltInto(salted: KeyWriter, { keys, rows }: KeyFamily, salt: number): void {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (key !== 0) addKey(salted, mix(key, salt), rows === null ? i : (rows[i] ?? 0));
  }
}

/** About as many keys as a row has. */
const keysPerRow = 16;

/** Every key of every row: what two rows must share to be compared. */
export function saltedKeys(columns: EvidenceColumns, rowCount: number, cap: number): KeyLookup {
  const salted = keyWriter(rowCount * keysPerRow);
  let salt = 0;
  // The largest family comes after smaller ones: room is made for it at once.
  const writer = keyWriter(columns.names === null ? 0 : keysInPart(rowCount));
  for (const family of keyFamilies(columns, { rowCount, cap, writer, onlyShared: false })) {
    if (!family.continues) salt += 1;
    saltInto(salted, family, salt);
  }
  return { keys: salted.keys.subarray(0, salted.end), rows: salted.rows.subarray(0, salted.end) };
}

export function keyLookup(columns: EvidenceColumns, rowCount: number, cap: number): KeyLookup {
  const salted = saltedKeys(columns, rowCount, cap);
  const length = salted.keys.length;
  const buffers = sortBuffers();
  const first = reserve(buffers, length);
  first.keys.set(salted.keys);
  first.rows.set(salted.rows);
  const sorted = radixSort(buffers, length);
  return { keys: sorted.keys.slice(0, length), rows: sorted.rows.slice(0, length) };
}

/** First position of a key in the list, which is sorted as unsigned numbers. */
function lowerBound(keys: Int32Array, key: number): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? 0) >>> 0 < key >>> 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Rows that have a key, at most `most` of them. */
export function rowsWithKey({ keys, rows }: KeyLookup, key: number, most: number): readonly number[] {
  const from = lowerBound(keys, key);
  let to = from;
  while (to < keys.length && to - from < most && keys[to] === key) to++;
  return [...rows.subarray(from, to)];
}
