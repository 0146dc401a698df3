import { cellInput } from "../../core/changes/cells/cellInput";
import { moveFormula } from "../../core/changes/formulas/cellReferences";
import { formulaLosses, isRemnant } from "../../core/changes/formulas/formulaLoss";
import type { CellChange, FormulaLoss, FormulaReturn } from "../../core/changes/patch";
import type { PlannedCell } from "../../core/changes/planning/planCells";
import type { Running } from "../excel/running";
import { readFormulas } from "../reading/cells/readFormulas";
import { readImages } from "../reading/cells/readImages";
import type { BookFacts } from "../reading/sheets/sheetFacts";
import { writeCells } from "../writing/cells/writeCells";
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

/** Writes hurt formulas back where their remnant still stands; what somebody changed since stays. */
export async function returnFormulas(changes: readonly FormulaReturn[], running: Running): Promise<void> {
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const cells = changes.filter((change) => change.sheet === sheet).flatMap(cellsOf);
    const wanted = new Map<number, Set<number>>();
    for (const { row, change } of cells) {
      wanted.set(row, (wanted.get(row) ?? new Set<number>()).add(change.column));
    }
    const now = await readImages(sheet, wanted, running);
    const remnants = cells.filter(({ row, change }) =>
      isRemnant(now(row, change.column).formula, change.becomes?.formula ?? ""),
    );
    if (remnants.length > 0) await writeCells(sheet, remnants, running);
  }
}

function cellsOf({ sheet, firstRow, rows, column, formula }: FormulaReturn): readonly PlannedCell[] {
  return Array.from({ length: rows }, (_, i): PlannedCell => {
    const row = firstRow + i;
    const change: CellChange = {
      kind: "set-cell",
      row: { sheet, hint: row, key: null, cells: [] },
      column,
      heading: "",
      field: null,
      before: "",
      after: "",
      becomes: { formula: moveFormula(formula, i) },
    };
    return { row, change, input: cellInput(change, "General") };
  });
}
