import type { TableInfo } from "../../parts/tables";
import type { FormulaRows } from "./formulaRows";

/** The workbook as formulas see it. */
export interface Surroundings {
  readonly unitId: string;
  formulas(sheetId: string): FormulaRows;
  sheetIdOf(name: string): string | undefined;
  /** By names in lower case. */
  tableOf(name: string): { readonly table: TableInfo; readonly headings: readonly string[] } | undefined;
  nameFormula(name: string): string | undefined;
}
