import { type CountBits, countBits } from "./frequency";

/** Several values per row (phones, mailboxes): values of row r are `values[starts[r] .. starts[r+1])`. */
export interface ListColumn {
  readonly starts: Int32Array;
  readonly values: Float64Array;
  readonly hashes: Int32Array;
  readonly counts: CountBits;
  /** The value of a row that has just one, 0 where there is none, -1 where there are more: most rows are told by it alone. */
  readonly single: Float64Array;
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
  return { starts: writer.starts, values, hashes, counts: countBits(hashes), single: singlesOf(writer) };
}

function singlesOf({ starts, values, row }: ListWriter): Float64Array {
  const single = new Float64Array(row);
  for (let i = 0; i < row; i++) {
    const from = starts[i] ?? 0;
    const count = (starts[i + 1] ?? 0) - from;
    if (count > 0) single[i] = count === 1 ? (values[from] ?? 0) : -1;
  }
  return single;
}

/** Have both rows a value? */
export const bothFilled = ({ single }: ListColumn, a: number, b: number): boolean =>
  single[a] !== 0 && single[b] !== 0;

/** Do two rows share a value? */
export function shareValue(list: ListColumn, a: number, b: number): boolean {
  const x = list.single[a] ?? 0;
  const y = list.single[b] ?? 0;
  if (x === 0 || y === 0) return false;
  return x > 0 && y > 0 ? x === y : rarestShared(list, a, b) >= 0;
}

/** Rarest value two rows share (lowest count), as an index into `values`, or -1. */
export function rarestShared(list: ListColumn, a: number, b: number): number {
  const { starts, values } = list;
  let best = -1;
  for (let i = starts[a] ?? 0; i < (starts[a + 1] ?? 0); i++) {
    for (let k = starts[b] ?? 0; k < (starts[b + 1] ?? 0); k++) {
      if (values[i] !== values[k]) continue;
      if (best < 0 || (list.counts[i] ?? 0) < (list.counts[best] ?? 0)) best = i;
    }
  }
  return best;
}
