import { formulaLosses } from "../../core/changes/formulas/formulaLoss";
import type { FormulaLoss } from "../../core/changes/patch";
import type { Running } from "../excel/running";
import { readFormulas } from "../reading/cells/readFormulas";
import type { BookFacts } from "../reading/sheets/sheetFacts";
import { leavingRowsOf } from "./leavingRowsOf";
import type { SheetPlan } from "./plan";

/** The formulas anywhere in the workbook that the planned removals will hurt. */
export async function lostFormulas(
  sheets: readonly SheetPlan[],
  facts: BookFacts,
  running: Running,
): Promise<readonly FormulaLoss[]> {
  const leaving = leavingRowsOf(sheets);
  if (sheets.every((sheet) => sheet.removals.length === 0)) return [];
  const losses: FormulaLoss[] = [];
  for (const { name, used } of facts.sheets.values()) {
    const cells = used ? await readFormulas(name, used, running) : [];
    for (const loss of formulaLosses(name, cells, leaving)) losses.push(loss);
  }
  return losses;
}
