import type { Univer, Workbook } from "@univerjs/core";
import { forgetInvertedIndex } from "./forgetInvertedIndex";
import { type FormulaIndex, keepFormulaIndex } from "./keepFormulaIndex";
import { keepTableSheets } from "./keepTableSheets";
import { narrowConditions } from "./narrowConditions";
import { narrowMatch } from "./narrowMatch";
import { rememberPlainTexts } from "./rememberPlainTexts";

/** Makes calculations fast, with and without a screen; gives the list of formulas that is kept for it. */
export function quicken(univer: Univer, workbook: Workbook): FormulaIndex {
  const formulas = keepFormulaIndex(univer, workbook);
  keepTableSheets();
  rememberPlainTexts();
  forgetInvertedIndex();
  narrowConditions(univer);
  narrowMatch(univer);
  return formulas;
}
