import type { CellValue } from "../../../core/sheets/cell";
import { isFormula } from "../../../core/sheets/isFormula";

/** Text that begins with "=" is the same as its "formula"; a formula is not the same as its result. */
export function isFormulaOf(formula: CellValue, value: CellValue | undefined): formula is string {
  return isFormula(formula) && formula !== value;
}
