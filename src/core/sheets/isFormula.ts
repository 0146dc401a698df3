import type { CellValue } from "./cell";

/** True for a cell's "formulas" entry that is one, or a text that begins like one. */
export function isFormula(cell: CellValue | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
