import { batch } from "./excel";
import { type Block, rangeOf } from "./ranges";
import { type Running, stopIfCancelled } from "./running";
import { WorkbookError } from "./workbookError";

/** Deletions in one request; each moves all rows below it. */
const deletionsPerSync = 100;

/** A row that goes: the row of a table, or (table null) the whole row of the sheet. */
export interface LeavingRow {
  readonly row: number;
  readonly table: string | null;
}

/**
 * Deletes rows of one sheet, bottom up, neighbours together. A table keeps one body row, as Excel wants it: its last
 * one is emptied instead, computed columns stay.
 */
export async function removeRows(
  sheet: string,
  rows: readonly LeavingRow[],
  running: Running,
): Promise<void> {
  const runs = runsOf(rows);
  for (let from = 0; from < runs.length; from += deletionsPerSync) {
    stopIfCancelled(running);
    const some = runs.slice(from, from + deletionsPerSync);
    await batch("removeRows", (context) => removeRuns(context, sheet, some), { ...running, once: true });
    running.report?.(Math.min(1, (from + some.length) / runs.length));
  }
}

interface RowRun {
  readonly row: number;
  readonly rows: number;
  readonly table: string | null;
}

/** Neighbouring rows of one table (or of none) as runs, the lowest first. */
function runsOf(rows: readonly LeavingRow[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const { row, table } of rows.toSorted((a, b) => b.row - a.row)) {
    const last = runs.at(-1);
    if (last && last.table === table && last.row === row + 1) {
      runs[runs.length - 1] = { row, rows: last.rows + 1, table };
    } else runs.push({ row, rows: 1, table });
  }
  return runs;
}

async function removeRuns(
  context: Excel.RequestContext,
  name: string,
  runs: readonly RowRun[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const names = [...new Set(runs.flatMap((run) => run.table ?? []))];
  const bodies = names.map((table) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.load("rowIndex,columnIndex,rowCount,columnCount");
    return { body, first: body.getRow(0).load("formulas") };
  });
  if (bodies.length > 0) await context.sync();
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
  after.forEach((body, i) => {
    if (body.rowCount === left.get(names[i] ?? "")) return;
    throw new WorkbookError("not-verified", { sheet: name, table: names[i] ?? "" });
  });
}

function emptyRow(sheet: Excel.Worksheet, block: Block, formulas: readonly unknown[]): void {
  rangeOf(sheet, block).values = [
    formulas.map((formula) => (typeof formula === "string" && formula.startsWith("=") ? null : "")),
  ];
}
