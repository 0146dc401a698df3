import type { CellValue } from "../../sheets/cell";
import type { Column } from "../table";
import { createCodes, type DistinctCells, distinctSoFar, takeCell } from "./cellCodes";

const known = new WeakMap<Column, DistinctCells | null>();

/** Keeps what was found while a column's cells came in, so that they need not be gone through again. */
export function keepDistinct(column: Column, distinct: DistinctCells | null): void {
  known.set(column, distinct);
}

/** The different cells of a column that repeats its values (choices, dates, persons); null where most differ. */
export function distinctCells(column: Column): DistinctCells | null {
  const before = known.get(column);
  if (before !== undefined) return before;
  const found = findDistinct(column.cells);
  known.set(column, found);
  return found;
}

function findDistinct(cells: readonly CellValue[]): DistinctCells | null {
  const codes = createCodes(cells.length);
  for (let row = 0; row < cells.length; row++) if (!takeCell(codes, cells[row] ?? "")) return null;
  return distinctSoFar(codes);
}

type Numbers = Uint8Array | Uint16Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** Writes for every row what was found of the cell it holds. */
export function spread<Target extends Numbers>(
  found: Numbers,
  { codes }: Pick<DistinctCells, "codes">,
  into: Target,
): Target {
  const ofCodes = into.slice(0, found.length);
  ofCodes.set(found);
  layOut(bitsOf(ofCodes), codes, bitsOf(into));
  return into;
}

type Bits = Uint8Array | Uint16Array | Int32Array | Float64Array;

/**
 * The same memory as numbers of one of four kinds: a loop that has met lists of more kinds looks up the kind at every
 * row, which takes twenty times as long.
 */
function bitsOf({ BYTES_PER_ELEMENT: bytes, buffer, byteOffset, length }: Numbers): Bits {
  if (bytes === 1) return new Uint8Array(buffer, byteOffset, length);
  if (bytes === 2) return new Uint16Array(buffer, byteOffset, length);
  return bytes === 4
    ? new Int32Array(buffer, byteOffset, length)
    : new Float64Array(buffer, byteOffset, length);
}

function layOut(found: Bits, codes: Uint16Array, into: Bits): void {
  for (let row = 0; row < codes.length; row++) into[row] = found[codes[row] ?? 0] ?? 0;
}

/** The different cells, or whatever was found of each, and which of them each row holds. */
interface CodedValues {
  readonly values: { readonly length: number };
  readonly codes: Uint8Array | Uint16Array | Int32Array;
}

/** In how many rows each of the different cells stands. */
export function countCodes({ values, codes }: CodedValues): Int32Array {
  const counts = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** Rows that hold one of the different cells marked with 1, ascending. */
export function rowsHolding({ codes }: Pick<DistinctCells, "codes">, wanted: Uint8Array): Int32Array {
  if (!wanted.includes(1)) return new Int32Array(0);
  const rows = new Int32Array(countHolding(codes, wanted));
  fillHolding(rows, codes, wanted);
  return rows;
}

function countHolding(codes: Uint16Array, wanted: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < codes.length; row++) count += wanted[codes[row] ?? 0] ?? 0;
  return count;
}

function fillHolding(rows: Int32Array, codes: Uint16Array, wanted: Uint8Array): void {
  let at = 0;
  for (let row = 0; at < rows.length; row++) if (wanted[codes[row] ?? 0] === 1) rows[at++] = row;
}

/** Writes one number a row into `target`; the reader is asked once per different cell where cells repeat. */
export function readInto(target: Numbers, column: Column, read: (cell: CellValue) => number): void {
  const distinct = distinctCells(column);
  if (distinct === null) {
    for (let row = 0; row < target.length; row++) target[row] = read(column.cells[row] ?? "");
    return;
  }
  spread(Float64Array.from(distinct.values, read), distinct, target);
}

/** One byte a row, e.g. how well the cell was read or whether it holds what is asked for. */
export function readBytes(column: Column, read: (cell: CellValue) => number): Uint8Array {
  const bytes = new Uint8Array(distinctCells(column)?.codes.length ?? column.cells.length);
  readInto(bytes, column, read);
  return bytes;
}
