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
  let slot = (Math.imul(low ^ high, 0x9e3779b1) >>> 8) & mask;
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
export function repeatedGroups({ first, count }: SameRows): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < first.length; row++) {
    const head = first[row] ?? -1;
    if (head < 0 || (count[head] ?? 0) < 2) continue;
    const group = groups.get(head);
    if (group) group.push(row);
    else groups.set(head, [row]);
  }
  return [...groups.values()];
}
