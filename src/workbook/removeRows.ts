import { rowBytes } from "../core/changes/byteChunks";
import { sameValue } from "../core/changes/compareCell";
import type { HeldCell, HeldRow, RowRestoration } from "../core/changes/patch";
import { batch } from "./excel";
import { insist } from "./insist";
import { type Block, rangeOf } from "./ranges";
import { readImages } from "./readImages";
import { restoreRows } from "./restoreRows";
import { type Running, stopIfCancelled } from "./running";
import { WorkbookError } from "./workbookError";

/** Deletions in one request; each moves all rows below it. */
const deletionsPerSync = 100;
/** Rows in one request, few enough for a repetition to be quick. */
const rowsPerSync = 5_000;
/** The answer holds every cell of a row as value, formula and format. */
const bytesPerSync = 500_000;

/** A row that goes: the row of a table, or (table null) the whole row of the sheet. */
export interface LeavingRow {
  readonly row: number;
  readonly table: string | null;
  /** What stands there, from `firstColumn` (0-based) on; left out = not known, then it goes whatever it is. */
  readonly held?: Pick<HeldRow, "firstColumn" | "cells">;
}

/**
 * Deletes rows of one sheet, bottom up, neighbours together. The request that deletes reads first: where a row is not
 * the expected one (somebody sorted or inserted a moment ago) all rows of the request are put back and `not-verified`
 * is thrown. A table keeps one body row, as Excel wants it: its last
 * one is emptied instead, computed columns stay.
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

interface RowRun {
  readonly row: number;
  readonly rows: number;
  readonly table: string | null;
  readonly leaving: readonly LeavingRow[];
  readonly bytes: number;
}

/** Neighbouring rows of one table (or of none) as runs, the lowest first. */
function runsOf(rows: readonly LeavingRow[]): readonly RowRun[] {
  const runs: (Pick<RowRun, "table"> & {
    row: number;
    rows: number;
    bytes: number;
    leaving: LeavingRow[];
  })[] = [];
  for (const one of rows.toSorted((a, b) => b.row - a.row)) {
    const { row, table } = one;
    const last = runs.at(-1);
    const bytes = one.held ? rowBytes(one.held.cells.map(({ formula, value }) => formula ?? value)) : 0;
    const fits = last && last.rows < rowsPerSync && last.bytes + bytes <= bytesPerSync;
    if (last && fits && last.table === table && last.row === row + 1) {
      last.row = row;
      last.rows++;
      last.bytes += bytes;
      last.leaving.push(one);
    } else runs.push({ row, rows: 1, table, leaving: [one], bytes });
  }
  return runs;
}

/** Runs in groups, each for one request. */
function requestsOf(runs: readonly RowRun[]): readonly (readonly RowRun[])[] {
  const requests: RowRun[][] = [];
  let [rows, bytes] = [0, 0];
  for (const run of runs) {
    const last = requests.at(-1);
    const fits = rows + run.rows <= rowsPerSync && bytes + run.bytes <= bytesPerSync;
    if (last && fits && last.length < deletionsPerSync) last.push(run);
    else {
      requests.push([run]);
      [rows, bytes] = [0, 0];
    }
    rows += run.rows;
    bytes += run.bytes;
  }
  return requests;
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

interface Sight {
  readonly leaving: LeavingRow;
  readonly range: Excel.Range | null;
  /** Which row of the range is meant. */
  readonly at: number;
}

/** One range for neighbours of the same width, as the rows of a table are. */
function sightsOf(sheet: Excel.Worksheet, { row, rows, leaving }: RowRun): readonly Sight[] {
  const [first] = leaving;
  const isAlike = leaving.every(
    ({ held }) =>
      held?.firstColumn === first?.held?.firstColumn && held?.cells.length === first?.held?.cells.length,
  );
  if (!first?.held || !isAlike) return leaving.map((one) => sightOf(sheet, one));
  const { range } = sightOf(sheet, { ...first, row }, rows);
  return leaving.map((one) => ({ leaving: one, range, at: one.row - row }));
}

function sightOf(sheet: Excel.Worksheet, leaving: LeavingRow, rows = 1): Sight {
  const { row, held } = leaving;
  if (!held) return { leaving, range: null, at: 0 };
  // Of a whole row Excel answers null: the last of 16,384 columns does not tell rows apart.
  const columns = Math.min(held.cells.length, 16_383);
  const block = { row, rows, column: held.firstColumn, columns };
  return { leaving, range: rangeOf(sheet, block).load("values,formulas,numberFormat"), at: 0 };
}

/** Results of formulas may have moved; everything typed must be the same. */
function isExpected({ leaving, range, at }: Sight): boolean {
  if (!leaving.held || !range) return true;
  return leaving.held.cells.every(({ value, formula }, c) => {
    const now = range.values[at]?.[c] ?? value;
    const isFormula = (range.formulas[at]?.[c] ?? value) !== now;
    return formula !== undefined || sameValue(value, now) || (value === "" && isFormula);
  });
}

/** The row as it stood when the request took it away. */
function restorationOf(
  { leaving: { row, table, held }, range, at }: Sight,
  sheet: string,
): readonly RowRestoration[] {
  if (!held || !range) return [];
  const cells = held.cells.map((cell, c): HeldCell => {
    const value = range.values[at]?.[c] ?? cell.value;
    const formula = range.formulas[at]?.[c] ?? cell.formula ?? value;
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return { value, numberFormat: range.numberFormat[at]?.[c] ?? "General", ...(isFormula && { formula }) };
  });
  const identity = { sheet, hint: row, key: null, cells: [] };
  return [{ kind: "restore-row", row: identity, held: { row, table, firstColumn: held.firstColumn, cells } }];
}

function emptyRow(sheet: Excel.Worksheet, block: Block, formulas: readonly unknown[]): void {
  rangeOf(sheet, block).values = [
    formulas.map((formula) => (typeof formula === "string" && formula.startsWith("=") ? null : "")),
  ];
}
