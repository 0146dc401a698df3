/** Rows whose byte bears one of the bits. */
export function rowsWithBit(bytes: Uint8Array | Uint16Array, bit: number): Int32Array {
  const rows = new Int32Array(countBit(bytes, bit));
  fillBit(rows, bytes, bit);
  return rows;
}

function countBit(bytes: Uint8Array | Uint16Array, bit: number): number {
  let count = 0;
  for (let row = 0; row < bytes.length; row++) if (((bytes[row] ?? 0) & bit) !== 0) count++;
  return count;
}

function fillBit(rows: Int32Array, bytes: Uint8Array | Uint16Array, bit: number): void {
  let at = 0;
  for (let row = 0; at < rows.length; row++) if (((bytes[row] ?? 0) & bit) !== 0) rows[at++] = row;
}

/** Rows whose byte is this one, e.g. how a cell was read. */
export function rowsEqual(bytes: Uint8Array, value: number): Int32Array {
  const rows = new Int32Array(countEqual(bytes, value));
  fillEqual(rows, bytes, value);
  return rows;
}

/** How many of them are this one. */
export function countEqual(bytes: ArrayLike<number>, value: number): number {
  let count = 0;
  for (let row = 0; row < bytes.length; row++) if (bytes[row] === value) count++;
  return count;
}

function fillEqual(rows: Int32Array, bytes: Uint8Array, value: number): void {
  let at = 0;
  for (let row = 0; at < rows.length; row++) if (bytes[row] === value) rows[at++] = row;
}
