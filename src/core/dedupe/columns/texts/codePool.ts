/** Many short texts of folded codes, one after the other: text of row r is `codes[starts[r] .. starts[r+1])`. */
export interface CodePool {
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
}

/** A pool being filled, row after row. */
export interface PoolWriter {
  codes: Uint16Array;
  starts: Int32Array;
  rows: number;
  end: number;
}

export function poolWriter(rows: number, averageLength: number): PoolWriter {
  return {
    codes: new Uint16Array(rows * averageLength + 64),
    starts: new Int32Array(rows + 1),
    rows: 0,
    end: 0,
  };
}

function grown(codes: Uint16Array, needed: number): Uint16Array {
  const larger = new Uint16Array(Math.max(needed, codes.length * 2));
  larger.set(codes);
  return larger;
}

function grownStarts(starts: Int32Array): Int32Array {
  const larger = new Int32Array(starts.length * 2);
  larger.set(starts);
  return larger;
}

/** Adds the next row's text. */
export function writeCodes(writer: PoolWriter, codes: Uint16Array, from: number, to: number): void {
  const needed = writer.end + to - from;
  if (needed > writer.codes.length) writer.codes = grown(writer.codes, needed);
  const pool = writer.codes;
  for (let i = from; i < to; i++) pool[writer.end++] = codes[i] ?? 0;
  writer.rows += 1;
  if (writer.rows >= writer.starts.length) writer.starts = grownStarts(writer.starts);
  writer.starts[writer.rows] = writer.end;
}

/** Takes back all rows from `row` on. */
export function dropRows(writer: PoolWriter, row: number): void {
  writer.rows = row;
  writer.end = writer.starts[row] ?? 0;
}

export function finishPool(writer: PoolWriter): CodePool {
  return { codes: writer.codes, starts: writer.starts };
}

export const lengthIn = (pool: CodePool, row: number): number =>
  (pool.starts[row + 1] ?? 0) - (pool.starts[row] ?? 0);

/** Are the codes from two places on the same? */
export function sameCodes(codes: Uint16Array, from: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[from + i] !== codes[other + i]) return false;
  return true;
}

/** Does the shorter text of two rows begin the longer? */
export function startAlike(pool: CodePool, a: number, b: number): boolean {
  const length = Math.min(lengthIn(pool, a), lengthIn(pool, b));
  return sameCodes(pool.codes, pool.starts[a] ?? 0, pool.starts[b] ?? 0, length);
}

/** Are the texts of two rows the same? */
export const sameText = (pool: CodePool, a: number, b: number): boolean =>
  lengthIn(pool, a) === lengthIn(pool, b) && startAlike(pool, a, b);
