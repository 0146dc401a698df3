import { cellInput } from "../../core/changes/cells/cellInput";
import { moveFormula } from "../../core/changes/formulas/cellReferences";
import { isRemnant } from "../../core/changes/formulas/formulaLoss";
import type { CellChange, FormulaReturn } from "../../core/changes/patch";
import type { PlannedCell } from "../../core/changes/planning/planCells";
import type { Running } from "../excel/running";
import { readImages } from "../reading/cells/readImages";
import { writeCells } from "./cells/writeCells";

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
