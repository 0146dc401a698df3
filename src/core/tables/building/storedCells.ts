import type { CellValue } from "../../sheets/cell";
import type { DistinctCells } from "../cells/cellCodes";
import { keepDistinct } from "../cells/distinctCells";
import { keepNumbers } from "../cells/plainNumbers";
import type { Column } from "../table";
import type { StackedColumn } from "./stackColumns";

/** How a column's cells lie in memory: a code a row, bare numbers (NaN = blank), or the cells themselves. */
export type StoredCells =
  | ({ readonly kind: "repeated" } & DistinctCells)
  | { readonly kind: "numbers"; readonly numbers: Float64Array }
  | { readonly kind: "plain"; readonly cells: readonly CellValue[] };

/** A column over stored cells; those not kept as they are are laid out when somebody asks for them. */
export function columnOver(stacked: StackedColumn, stored: StoredCells): Column {
  const column = stored.kind === "plain" ? { ...stacked, cells: stored.cells } : laidOutLate(stacked, stored);
  keepDistinct(column, stored.kind === "repeated" ? stored : null);
  if (stored.kind === "numbers") keepNumbers(column, stored.numbers);
  return column;
}

/** A column whose cells are laid out when first asked for. */
interface LateColumn extends StackedColumn {
  readonly late: { readonly stored: StoredCells; cells: readonly CellValue[] | null };
}

function laidOutLate(stacked: StackedColumn, stored: StoredCells): Column {
  const column: LateColumn = { ...stacked, late: { stored, cells: null } };
  defineCells(column);
  return column;
}

/** One getter for all columns: were it written in an object literal, the engine would look every property up by name. */
function defineCells(column: LateColumn): asserts column is LateColumn & Column {
  Object.defineProperty(column, "cells", { get: lateCells, enumerable: true, configurable: true });
}

function lateCells(this: LateColumn): readonly CellValue[] {
  this.late.cells ??= laidOut(this.late.stored);
  return this.late.cells;
}

/** The cells one by one. */
export function laidOut(stored: StoredCells): readonly CellValue[] {
  switch (stored.kind) {
    case "plain":
      return stored.cells;
    case "numbers":
      return numbersAsCells(stored.numbers);
    case "repeated":
      return repeatedAsCells(stored);
  }
}

/** Without a blank cell an array of numbers, which keeps them bare. */
function numbersAsCells(numbers: Float64Array): readonly CellValue[] {
  const hasBlank = numbers.some(Number.isNaN);
  return hasBlank
    ? Array.from(numbers, (number) => (Number.isNaN(number) ? "" : number))
    : Array.from(numbers);
}

function repeatedAsCells({ values, codes }: DistinctCells): readonly CellValue[] {
  const cells = new Array<CellValue>(codes.length);
  for (let row = 0; row < codes.length; row++) cells[row] = values[codes[row] ?? 0] ?? "";
  return cells;
}
