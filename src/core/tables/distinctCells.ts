import type { CellValue } from "../sheets/cell";
import type { Column } from "./table";

/** The different cells of a column, in order of appearance, and which of them each row holds. */
export interface DistinctCells {
  readonly values: readonly CellValue[];
  readonly codes: Uint16Array;
}

/** A column with more different cells than this hardly repeats itself; looking further costs more than it saves. */
const mostDifferent = 1 << 14;
/** Where of so many rows half are filled and hardly one value has come twice, the column holds ids, names or numbers. */
const sampledRows = 2048;
const leastFilledInSample = sampledRows / 2;
const mostDifferentInSample = 0.97;

/** Cells told apart as they come, as long as they repeat themselves; one state for functions that all columns share. */
export interface CellCodes {
  readonly expected: number;
  /** Code of each different cell, in order of appearance. */
  readonly known: Map<CellValue, number>;
  codes: Uint16Array;
  /** Cells taken so far, the last of them (undefined before the first) and its code. */
  count: number;
  last: CellValue | undefined;
  lastCode: number;
}

/** Codes for a column of about `expected` cells. */
export function createCodes(expected: number): CellCodes {
  const codes = new Uint16Array(Math.min(expected, sampledRows));
  return { expected, known: new Map(), codes, count: 0, last: undefined, lastCode: 0 };
}

/** Takes the next cell; false, and it is not taken, once too many differ for telling them apart to pay. */
export function takeCell(cells: CellCodes, cell: CellValue): boolean {
  if (cells.count === cells.codes.length && !makeRoom(cells)) return false;
  if (cell !== cells.last) {
    if (cells.known.size >= mostDifferent) return false;
    cells.last = cell;
    cells.lastCode = tell(cells.known, cell);
  }
  cells.codes[cells.count++] = cells.lastCode;
  return true;
}

/** The cells taken so far. */
export function distinctSoFar({ known, codes, count }: CellCodes): DistinctCells {
  return { values: [...known.keys()], codes: codes.subarray(0, count) };
}

function tell(known: Map<CellValue, number>, cell: CellValue): number {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const code = known.size;
  known.set(cell, code);
  return code;
}

/** No room is made for a column that turns out to be varied where the sample ends. */
function makeRoom(cells: CellCodes): boolean {
  const { count, expected } = cells;
  if (count === sampledRows && isVaried(cells)) return false;
  cells.codes = grown(cells.codes, Math.max(expected, count * 2));
  return true;
}

/** Blank cells repeat themselves in ids and telephones too: they do not count. */
function isVaried({ known, codes, count }: CellCodes): boolean {
  const blank = known.get("");
  const filled = blank === undefined ? count : codes.filter((code) => code !== blank).length;
  return filled >= leastFilledInSample && known.size > filled * mostDifferentInSample;
}

function grown(codes: Uint16Array, capacity: number): Uint16Array {
  const larger = new Uint16Array(Math.max(capacity, sampledRows));
  larger.set(codes);
  return larger;
}

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
