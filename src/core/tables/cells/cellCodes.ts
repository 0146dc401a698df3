import type { CellValue } from "../../sheets/cell";

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
