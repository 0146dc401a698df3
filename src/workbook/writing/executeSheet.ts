import { moveCell } from "../../core/changes/planning/planCells";
import { inTurn } from "../excel/progress";
import type { Running } from "../excel/running";
import type { SheetPlan } from "../planning/plan";
import { writeCells } from "./cells/writeCells";
import { sheetLength } from "./planLength";
import { paintInherited } from "./rows/paintRows";
import { removeRows } from "./rows/removeRows";
import { restoreRows, rowAfter } from "./rows/restoreRows";

/** Writes what a plan holds for one sheet: rows that come back, cells, rows that go. */
export async function executeSheet(plan: SheetPlan, running: Running): Promise<void> {
  const { sheet, cells, between, restorations, standing, removals } = plan;
  const part = inTurn(running, sheetLength(plan));
  const returning = part(restorations.length);
  // Rows first: then everything stands again where it stood, and formulas that come back mean what they meant.
  const insertions = restorations.length > 0 ? await restoreRows(sheet, restorations, returning) : [];
  const stand = standing.map(({ row, held }) => ({ row: rowAfter(insertions, row, held.firstColumn), held }));
  await paintInherited(sheet, stand, running);
  returning.report?.(1);
  const moved = cells.map((cell) => moveCell(cell, rowAfter(insertions, cell.row, cell.change.column)));
  if (moved.length > 0) await writeCells(sheet, moved, part(cells.length), between);
  if (removals.length === 0) return;
  const rows = removals.map(({ change }) => ({
    row: change.held.row,
    table: change.held.table,
    held: change.held,
  }));
  await removeRows(sheet, rows, part(removals.length));
}
