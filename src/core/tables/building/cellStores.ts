import type { CellValue } from "../../sheets/cell";
import { type CellCodes, createCodes, distinctSoFar, takeCell } from "../cells/cellCodes";
import type { StoredCells } from "./storedCells";

/** Rows of a slice, each with its cells. */
type Rows = readonly (readonly CellValue[])[];

/** The rows of a slice that are taken over: `from` up to `to`. */
export interface Stretch {
  readonly rows: Rows;
  readonly from: number;
  readonly to: number;
}

/** Holds cells in one way as long as they fit it. */
interface Store {
  /** Takes the rows; how far it came, `to` unless the cells no longer fit. */
  append(stretch: Stretch, position: number): number;
  stored(): StoredCells;
  /** A store for the same cells and those that did not fit. */
  next(): Store;
}

function cellOf(rows: Rows, at: number, position: number): CellValue {
  return rows[at]?.[position] ?? "";
}

/** Days, words, persons: a code a row. */
export function repeatedCells(expected: number): Store {
  const codes = createCodes(expected);
  return {
    append: (stretch, position) => appendRepeated(codes, stretch, position),
    stored: () => ({ kind: "repeated", ...distinctSoFar(codes) }),
    next() {
      const { values, codes: ofRows } = distinctSoFar(codes);
      const isNumeric = values.every((value) => typeof value === "number" || value === "");
      const before = Array.from(ofRows, (code) => values[code] ?? "");
      return isNumeric ? numberCells(before, expected) : plainCells(before, expected);
    },
  };
}

/**
 * The three ways to append are functions all columns share: of closures over each column's own state the engine compiles
 * one after the other.
 */
function appendRepeated(codes: CellCodes, { rows, from, to }: Stretch, position: number): number {
  for (let at = from; at < to; at++) if (!takeCell(codes, cellOf(rows, at, position))) return at;
  return to;
}

interface HeldNumbers {
  numbers: Float64Array;
  count: number;
}

/** Sums: the bare numbers, NaN for a blank cell. */
function numberCells(before: readonly CellValue[], expected: number): Store {
  const held: HeldNumbers = {
    numbers: new Float64Array(Math.max(before.length, expected)),
    count: before.length,
  };
  before.forEach((cell, row) => {
    held.numbers[row] = cell === "" ? Number.NaN : Number(cell);
  });
  const taken = () => held.numbers.subarray(0, held.count);
  return {
    append: (stretch, position) => appendNumbers(held, stretch, position),
    stored: () => ({ kind: "numbers", numbers: taken() }),
    next: () =>
      plainCells(
        Array.from(taken(), (number) => (Number.isNaN(number) ? "" : number)),
        expected,
      ),
  };
}

function appendNumbers(held: HeldNumbers, { rows, from, to }: Stretch, position: number): number {
  if (held.count + to - from > held.numbers.length) grow(held, held.count + to - from);
  const { numbers } = held;
  for (let at = from; at < to; at++) {
    const cell = cellOf(rows, at, position);
    if (typeof cell === "number" && !Number.isNaN(cell)) numbers[held.count++] = cell;
    else if (cell === "") numbers[held.count++] = Number.NaN;
    else return at;
  }
  return to;
}

function grow(held: HeldNumbers, needed: number): void {
  const larger = new Float64Array(Math.max(needed, held.numbers.length * 2));
  larger.set(held.numbers);
  held.numbers = larger;
}

interface HeldCells {
  /** With room behind the cells taken. */
  readonly cells: CellValue[];
  count: number;
}

/** Ids, names, texts: each cell as it is. */
function plainCells(before: readonly CellValue[], expected: number): Store {
  const held: HeldCells = {
    cells: new Array<CellValue>(Math.max(before.length, expected)),
    count: before.length,
  };
  before.forEach((cell, row) => {
    held.cells[row] = cell;
  });
  return {
    append: (stretch, position) => appendPlain(held, stretch, position),
    stored() {
      held.cells.length = held.count;
      return { kind: "plain", cells: held.cells };
    },
    // Never asked for: every cell fits.
    next: () => plainCells(held.cells, expected),
  };
}

function appendPlain(held: HeldCells, { rows, from, to }: Stretch, position: number): number {
  const { cells } = held;
  const needed = held.count + to - from;
  if (needed > cells.length) cells.length = Math.max(needed, cells.length * 2);
  for (let at = from; at < to; at++) cells[held.count++] = cellOf(rows, at, position);
  return to;
}
