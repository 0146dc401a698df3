import type { CellValue } from "../sheets/cell";
import { type DistinctCells, keepDistinct } from "./distinctCells";
import { keepNumbers } from "./plainNumbers";
import type { StackedColumn } from "./stackColumns";
import type { Column } from "./table";

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

function laidOutLate(stacked: StackedColumn, stored: StoredCells): Column {
  let cells: readonly CellValue[] | null = null;
  return {
    ...stacked,
    get cells() {
      cells ??= laidOut(stored);
      return cells;
    },
  };
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
