import { createScratch } from "./scratch";

/**
 * Bits a row has to itself on average: of rows without a twin one in eight shares its bit with a stranger. Twice as many
 * bits of a million rows would no longer stay at hand.
 */
const bitsPerRow = 8;

/**
 * The rows whose key may occur twice, ascending; 0 stands for no key. Told by one bit per key in a table small enough
 * to stay at hand: most ids and names are the only ones of their kind, and a table of whole rows is far slower to reach.
 */
export function mayRepeat(keys: Int32Array): Int32Array {
  const bits = Math.max(10, Math.ceil(Math.log2(keys.length * bitsPerRow)));
  const once = onceSeen.integers(2 ** (bits - 5));
  const twice = twiceSeen.integers(once.length);
  noteBits(keys, once, twice, bits);
  const rows: number[] = [];
  addRows(rows, keys, twice, bits);
  return Int32Array.from(rows);
}

const onceSeen = createScratch();
const twiceSeen = createScratch();

/** Adds the rows whose key has its bit set in the table. */
function addRows(rows: number[], keys: Int32Array, table: Int32Array, bits: number): void {
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    const bit = spreadKey(key) >>> (32 - bits);
    if (((table[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0 && key !== 0) rows.push(row);
  }
}

/** Sets the bit of every key in the first table, and in the second where it was set before. */
function noteBits(keys: Int32Array, once: Int32Array, twice: Int32Array, bits: number): void {
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    if (key === 0) continue;
    const bit = spreadKey(key) >>> (32 - bits);
    const own = 1 << (bit & 31);
    const before = once[bit >>> 5] ?? 0;
    if ((before & own) === 0) once[bit >>> 5] = before | own;
    else twice[bit >>> 5] = (twice[bit >>> 5] ?? 0) | own;
  }
}

/** A key with what tells it from others in its upper bits. */
export function spreadKey(key: number): number {
  return Math.imul(key, 0x9e3779b1);
}
