import { keyFamilies } from "../block/keyFamilies";
import { type KeyFamily, mix } from "../block/keys";
import { radixSort, reserve, sortBuffers } from "../block/radixSort";
import type { EvidenceColumns } from "../evidenceColumns";

/** Block keys of all rows in one sorted list; keys of different families are told apart by their salt. */
export interface KeyLookup {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

interface SaltedKeys {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

function saltInto(into: SaltedKeys, from: number, family: KeyFamily, salt: number): number {
  let end = from;
  for (let i = 0; i < family.keys.length; i++) {
    const key = family.keys[i] ?? 0;
    if (key === 0) continue;
    into.keys[end] = mix(key, salt);
    into.rows[end++] = family.rows === null ? i : (family.rows[i] ?? 0);
  }
  return end;
}

/** Every key of every row: what two rows must share to be compared. */
export function saltedKeys(columns: EvidenceColumns, rowCount: number, cap: number): SaltedKeys {
  const families = [...keyFamilies(columns, rowCount, cap)];
  const size = families.reduce((sum, { keys }) => sum + keys.length, 0);
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  let end = 0;
  for (const [salt, family] of families.entries()) end = saltInto({ keys, rows }, end, family, salt + 1);
  return { keys: keys.subarray(0, end), rows: rows.subarray(0, end) };
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
