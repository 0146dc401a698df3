/** Block keys of one family: rows with an equal key are compared. Key 0 is no key. */
export interface KeyFamily {
  readonly keys: Int32Array;
  /** Row of each key; null when key i is row i's. */
  readonly rows: Int32Array | null;
  /** Groups larger than this only compare neighbours in the order of their contents. */
  readonly cap: number;
}

/** Keys being collected, any number per row. */
export interface KeyWriter {
  keys: Int32Array;
  rows: Int32Array;
  end: number;
}

export function keyWriter(size: number): KeyWriter {
  return { keys: new Int32Array(size), rows: new Int32Array(size), end: 0 };
}

export function addKey(writer: KeyWriter, key: number, row: number): void {
  if (writer.end >= writer.keys.length) grow(writer);
  writer.keys[writer.end] = key | 0 || 1;
  writer.rows[writer.end++] = row;
}

function grow(writer: KeyWriter): void {
  const size = writer.keys.length * 2 + 64;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  keys.set(writer.keys);
  rows.set(writer.rows);
  writer.keys = keys;
  writer.rows = rows;
}

export function familyOf(writer: KeyWriter, cap: number): KeyFamily {
  return { keys: writer.keys.subarray(0, writer.end), rows: writer.rows.subarray(0, writer.end), cap };
}

/** One key a row. */
export const direct = (keys: Int32Array, cap: number): KeyFamily => ({ keys, rows: null, cap });

/** Mixes two hashes so that (a, b) and (b, a) differ. */
export function mix(a: number, b: number): number {
  return (Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39)) | 0;
}
