import { type CountBits, countBits } from "./frequency";

/** Several values per row (phones, mailboxes): values of row r are `values[starts[r] .. starts[r+1])`. */
export interface ListColumn {
  readonly starts: Int32Array;
  readonly values: Float64Array;
  readonly hashes: Int32Array;
  readonly counts: CountBits;
}

export interface ListWriter {
  readonly starts: Int32Array;
  values: Float64Array;
  row: number;
  end: number;
}

export function listWriter(rows: number): ListWriter {
  return { starts: new Int32Array(rows + 1), values: new Float64Array(rows + 64), row: 0, end: 0 };
}

/** Adds a value to the row being written, once. */
export function addValue(writer: ListWriter, value: number): void {
  for (let i = writer.starts[writer.row] ?? 0; i < writer.end; i++) if (writer.values[i] === value) return;
  if (writer.end >= writer.values.length) {
    const larger = new Float64Array(writer.values.length * 2);
    larger.set(writer.values);
    writer.values = larger;
  }
  writer.values[writer.end++] = value;
}

export function endRow(writer: ListWriter): void {
  writer.row += 1;
  writer.starts[writer.row] = writer.end;
}

const half = 2 ** 32;

/** 32 bits of a number of up to 53. */
function hashNumber(value: number): number {
  return (Math.imul(Math.floor(value / half), 0x85ebca6b) ^ Math.imul(value | 0, 0xc2b2ae35)) | 0 || 1;
}

export function finishList(writer: ListWriter): ListColumn {
  const values = writer.values.subarray(0, writer.end);
  const hashes = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) hashes[i] = hashNumber(values[i] ?? 0);
  return { starts: writer.starts, values, hashes, counts: countBits(hashes) };
}

/** Rarest value two rows share (lowest count), as an index into `values`, or -1. */
export function rarestShared(list: ListColumn, a: number, b: number): number {
  const { starts, values } = list;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  const toA = starts[a + 1] ?? 0;
  const toB = starts[b + 1] ?? 0;
  if (toA - fromA === 1 && toB - fromB === 1) return values[fromA] === values[fromB] ? fromA : -1;
  let best = -1;
  for (let i = fromA; i < toA; i++) {
    for (let k = fromB; k < toB; k++) {
      if (values[i] !== values[k]) continue;
      if (best < 0 || (list.counts[i] ?? 0) < (list.counts[best] ?? 0)) best = i;
    }
  }
  return best;
}

export const listLength = (list: ListColumn, row: number): number =>
  (list.starts[row + 1] ?? 0) - (list.starts[row] ?? 0);
