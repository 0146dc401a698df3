import type { CellValue } from "../core/sheets/cell";

/** True for a cell's "formulas" entry that is one, or a text that begins like one. */
export function isFormula(cell: CellValue | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Text that begins with "=" is the same as its "formula"; a formula is not the same as its result. */
export function isFormulaOf(formula: CellValue, value: CellValue | undefined): formula is string {
  return isFormula(formula) && formula !== value;
}
