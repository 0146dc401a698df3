import type { Hashes } from "./columnHashes";

/** Rows grouped by equal keys. */
interface SameRows {
  /** For each row the first row with the same key: itself when it is the first, -1 where it has no key. */
  readonly first: Int32Array;
  /** How many rows have the key, kept at the first of them; 0 elsewhere. */
  readonly count: Int32Array;
}

/** Groups rows by their sums with one open-addressing table of row numbers. */
export function sameRows(keys: Hashes): SameRows {
  const size = keys.low.length;
  const mask = tableSize(size) - 1;
  const slots = new Int32Array(mask + 1);
  const first = new Int32Array(size).fill(-1);
  const count = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const low = keys.low[row] ?? 0;
    const high = keys.high[row] ?? 0;
    if (low === 0 && high === 0) continue;
    const found = place(slots, mask, keys, row, low, high);
    first[row] = found;
    count[found] = (count[found] ?? 0) + 1;
  }
  return { first, count };
}

/** The first row with these sums, entering this one where it is new. */
function place(
  slots: Int32Array,
  mask: number,
  keys: Hashes,
  row: number,
  low: number,
  high: number,
): number {
  let slot = (placeOfKey(low, high) >>> 8) & mask;
  for (;;) {
    const held = (slots[slot] ?? 0) - 1;
    if (held < 0) {
      slots[slot] = row + 1;
      return row;
    }
    if (keys.low[held] === low && keys.high[held] === high) return held;
    slot = (slot + 1) & mask;
  }
}

/** A power of two at least twice the number of rows. */
function tableSize(rows: number): number {
  let size = 16;
  while (size < rows * 2) size *= 2;
  return size;
}

/** All rows of every key that occurs more than once, in order of their first row. */
export function repeatedGroups(keys: Hashes): readonly (readonly number[])[] {
  const rows = mayRepeat(keys);
  const low = rows.map((row) => keys.low[row] ?? 0);
  const high = rows.map((row) => keys.high[row] ?? 0);
  const { first, count } = sameRows({ low, high });
  const groups = new Map<number, number[]>();
  for (let at = 0; at < first.length; at++) {
    const head = first[at] ?? -1;
    if (head < 0 || (count[head] ?? 0) < 2) continue;
    const group = groups.get(head);
    if (group) group.push(rows[at] ?? 0);
    else groups.set(head, [rows[at] ?? 0]);
  }
  return [...groups.values()];
}

/** Bits a row has to itself on average: of rows without a twin one in sixteen shares its bit with a stranger. */
const bitsPerRow = 16;

/**
 * The rows whose key may occur twice, ascending. Told by one bit per key in a table small enough to stay at hand: most
 * ids and names are the only ones of their kind, and a table of whole rows is far slower to reach.
 */
function mayRepeat({ low, high }: Hashes): Int32Array {
  const bits = Math.max(10, Math.ceil(Math.log2(low.length * bitsPerRow)));
  const once = new Int32Array(2 ** (bits - 5));
  const twice = new Int32Array(once.length);
  for (let row = 0; row < low.length; row++) {
    if (low[row] === 0 && high[row] === 0) continue;
    const bit = placeOfKey(low[row] ?? 0, high[row] ?? 0) >>> (32 - bits);
    const own = 1 << (bit & 31);
    const before = once[bit >>> 5] ?? 0;
    if ((before & own) === 0) once[bit >>> 5] = before | own;
    else twice[bit >>> 5] = (twice[bit >>> 5] ?? 0) | own;
  }
  const rows: number[] = [];
  for (let row = 0; row < low.length; row++) {
    const bit = placeOfKey(low[row] ?? 0, high[row] ?? 0) >>> (32 - bits);
    if (((twice[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** Where in a table a key belongs, in its upper bits. */
function placeOfKey(low: number, high: number): number {
  return Math.imul(low ^ high, 0x9e3779b1);
}
