/** Block keys of one family: rows with an equal key are compared. Key 0 is no key. */
export interface KeyFamily {
  readonly keys: Int32Array;
  /** Row of each key; null when key i is row i's. */
  readonly rows: Int32Array | null;
  /** Groups larger than this only compare neighbours in the order of their contents. */
  readonly cap: number;
  /** A further part of the family before: rows of different parts share no key. */
  readonly continues?: boolean;
  /** Rows that stand for others as well: the chains they lead, all of which have met already; mostly none. */
  readonly twins: Int32Array | null;
}

/** Keys being collected, any number per row; one is reused for family after family. */
export interface KeyWriter {
  keys: Int32Array;
  rows: Int32Array;
  end: number;
  /** Only keys whose bits under the mask are these are kept: a vast family is taken in several parts. */
  mask: number;
  bits: number;
}

/** What every family of a table is written by. */
export interface KeyWish {
  readonly rowCount: number;
  /** See `KeyFamily`. */
  readonly cap: number;
  /** Families are written one over the other: each holds until the next one is asked for. */
  readonly writer: KeyWriter;
  /** A key that only one row has may be left out, as it brings no rows together. */
  readonly onlyShared: boolean;
}

export function keyWriter(size: number): KeyWriter {
  return { keys: new Int32Array(size), rows: new Int32Array(size), end: 0, mask: 0, bits: 0 };
}

/** One that takes the place of other numbers as long as that is enough. */
export function keyWriterIn(room: Int32Array): KeyWriter {
  const half = room.length >>> 1;
  return { keys: room.subarray(0, half), rows: room.subarray(half, half * 2), end: 0, mask: 0, bits: 0 };
}

export function addKey(writer: KeyWriter, key: number, row: number): void {
  if ((key & writer.mask) !== writer.bits) return;
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

/** An empty list of keys again, with room for so many. */
export function restart(writer: KeyWriter, size: number): KeyWriter {
  writer.end = 0;
  writer.mask = 0;
  writer.bits = 0;
  if (writer.keys.length < size) {
    writer.keys = new Int32Array(size);
    writer.rows = new Int32Array(size);
  }
  return writer;
}

/** One key a row, all of them 0 to begin with; the family of `direct` until the next is asked for. */
export function keysOfRows(writer: KeyWriter, rowCount: number): Int32Array {
  return restart(writer, rowCount).keys.subarray(0, rowCount).fill(0);
}

export function familyOf(
  { keys, rows, end }: KeyWriter,
  cap: number,
  twins: Int32Array | null = null,
): KeyFamily {
  return { keys: keys.subarray(0, end), rows: rows.subarray(0, end), cap, twins };
}

/** One key a row. */
export const direct = (keys: Int32Array, cap: number): KeyFamily => ({ keys, rows: null, cap, twins: null });
