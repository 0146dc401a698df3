import type { RowRestoration } from "../../../core/changes/patch";
import type { PlannedCell } from "../../../core/changes/planning/planCells";
import { batch } from "../../excel/excel";
import { type Running, stopIfCancelled } from "../../excel/running";
import type { ReturnedRow } from "../../planning/plan";
import { putBack, writeCells } from "../cells/writeCells";
import { type InsertedRun, type Insertion, insertSheetRows, insertTableRows } from "./insertRows";
import { paintRows } from "./paintRows";
import { cellsOfRun, type ReturningRun, requestsOf } from "./returningRows";

/**
 * Brings removed rows of one sheet back where they stood, from the top down, so that each finds its old place. A run
 * comes with its cells in one request: no blank row is ever left. Formulas are written again when all rows are there,
 * for those that came later moved what they look at; so are runs that a filter displaced.
 */
export async function restoreRows(
  sheet: string,
  restorations: readonly RowRestoration[],
  running: Running,
): Promise<readonly Insertion[]> {
  const displaced: PlannedCell[] = [];
  const formulas: PlannedCell[] = [];
  const insertions: Insertion[] = [];
  const returned: ReturnedRow[] = [];
  for (const runs of requestsOf(restorations.map((change) => change.held))) {
    stopIfCancelled(running);
    const inserted = await insertRuns(sheet, runs, running);
    inserted.forEach((one, i) => {
      insertions.push(one.insertion);
      const run = runs[i];
      run?.held.forEach((held, at) => {
        returned.push({ row: one.insertion.row + at, held });
      });
      for (const cell of run ? cellsOfRun(sheet, run, one.insertion.row) : []) {
        if (one.displaced) displaced.push(cell);
        if (cell.change.becomes?.formula !== undefined) formulas.push(cell);
      }
    });
  }
  await paintRows(sheet, returned, running);
  if (displaced.length > 0) await putBack(sheet, displaced, running);
  if (formulas.length > 0) await writeCells(sheet, formulas, running);
  return insertions;
}

/** Where a cell stands after the insertions, made in their order. */
export function rowAfter(insertions: readonly Insertion[], row: number, column: number): number {
  return insertions.reduce((now, { row: at, rows, columns }) => {
    const moves = columns === null || (column >= columns.from && column <= columns.to);
    return moves && now >= at ? now + rows : now;
  }, row);
}

/** Brings the runs of one request in, all of the same table (or of none), and says where. */
function insertRuns(
  sheet: string,
  runs: readonly ReturningRun[],
  running: Running,
): Promise<readonly InsertedRun[]> {
  const table = runs[0]?.table ?? null;
  const work = (context: Excel.RequestContext) =>
    table === null ? insertSheetRows(context, sheet, runs) : insertTableRows(context, table, sheet, runs);
  return batch("restoreRows", work, { ...running, once: true });
}
