import { sameValue } from "../../../core/changes/cells/compareCell";
import type { HeldRow } from "../../../core/changes/heldRow";
import type { RowRestoration } from "../../../core/changes/patch";
import type { CellValue } from "../../../core/sheets/cell";
import { isFormula } from "../../../core/sheets/isFormula";
import { batch } from "../../excel/excel";
import { insist } from "../../excel/insist";
import { type Block, rangeOf } from "../../excel/ranges";
import { type Running, stopIfCancelled } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";
import { readImages } from "../../reading/cells/readImages";
import { type LeavingRow, type RowRun, requestsOf, runsOf } from "./leavingRows";
import { isExpected, restorationOf, sightsOf } from "./leavingSights";
import { restoreRows } from "./restoreRows";

/**
 * Deletes rows of one sheet, bottom up, neighbours together. The request that deletes reads first: where a row is not
 * the expected one (somebody sorted or inserted a moment ago) all rows of the request are put back and `not-verified`
 * is thrown. A table keeps one body row, as Excel wants it: its last one is emptied instead, computed columns stay.
 */
export async function removeRows(
  sheet: string,
  rows: readonly LeavingRow[],
  running: Running,
): Promise<void> {
  let done = 0;
  for (const some of requestsOf(runsOf(rows))) {
    stopIfCancelled(running);
    const work = (context: Excel.RequestContext) => removeRuns(context, sheet, some);
    const strays = await batch("removeRows", work, { ...running, once: true });
    if (strays.length > 0) {
      await bringBack(sheet, strays, running);
      throw new WorkbookError("not-verified", { sheet, row: strays[0]?.held.row ?? 0, moved: 1 });
    }
    done += some.reduce((sum, run) => sum + run.rows, 0);
    running.report?.(done / rows.length);
  }
}

/** No journal knows these rows, so it is tried again where Excel refuses, without those that are back by then. */
function bringBack(sheet: string, strays: readonly RowRestoration[], running: Running): Promise<void> {
  let left = strays;
  let isFirst = true;
  return insist(running, async (patient) => {
    if (!isFirst) left = await missingOf(sheet, left, patient);
    isFirst = false;
    await restoreRows(sheet, left, patient);
  });
}

async function missingOf(sheet: string, rows: readonly RowRestoration[], running: Running) {
  const columns = ({ firstColumn, cells }: HeldRow) => cells.map((_, c) => firstColumn + c);
  const wanted = new Map(rows.map(({ held }) => [held.row, new Set(columns(held))]));
  const now = await readImages(sheet, wanted, running);
  return rows.filter(
    ({ held }) =>
      !held.cells.every(({ value, formula }, c) => {
        const cell = now(held.row, held.firstColumn + c);
        return formula === undefined ? sameValue(cell.value, value) : cell.formula !== undefined;
      }),
  );
}

async function removeRuns(
  context: Excel.RequestContext,
  name: string,
  runs: readonly RowRun[],
): Promise<readonly RowRestoration[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const names = [...new Set(runs.flatMap((run) => run.table ?? []))];
  const bodies = names.map((table) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.load("rowIndex,columnIndex,rowCount,columnCount");
    return { body, first: body.getRow(0).load("formulas") };
  });
  if (bodies.length > 0) await context.sync();
  // Read by the request that deletes, not by the one before it.
  const seen = runs.flatMap((run) => sightsOf(sheet, run));
  const left = new Map(bodies.map(({ body }, i) => [names[i] ?? "", body.rowCount]));
  for (const run of runs) {
    const found = bodies[names.indexOf(run.table ?? "")];
    if (!found) {
      rangeOf(sheet, { ...run, column: 0, columns: 1 })
        .getEntireRow()
        .delete("Up");
      continue;
    }
    const block = { column: found.body.columnIndex, columns: found.body.columnCount };
    const rest = (left.get(run.table ?? "") ?? 0) - run.rows;
    left.set(run.table ?? "", Math.max(1, rest));
    const rows = rest > 0 ? run.rows : run.rows - 1;
    if (rows > 0) rangeOf(sheet, { ...block, row: run.row + run.rows - rows, rows }).delete("Up");
    if (rest <= 0) emptyRow(sheet, { ...block, row: run.row, rows: 1 }, found.first.formulas[0] ?? []);
  }
  const after = names.map((table) =>
    context.workbook.tables.getItem(table).getDataBodyRange().load("rowCount"),
  );
  await context.sync();
  if (!seen.every(isExpected)) return seen.flatMap((sight) => restorationOf(sight, name));
  after.forEach((body, i) => {
    if (body.rowCount === left.get(names[i] ?? "")) return;
    throw new WorkbookError("not-verified", { sheet: name, table: names[i] ?? "" });
  });
  return [];
}

function emptyRow(sheet: Excel.Worksheet, block: Block, formulas: readonly CellValue[]): void {
  rangeOf(sheet, block).values = [formulas.map((formula) => (isFormula(formula) ? null : ""))];
}
