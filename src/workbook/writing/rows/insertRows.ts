import type { PlannedCell } from "../../../core/changes/planning/planCells";
import { isFormula } from "../../../core/sheets/isFormula";
import { type Block, placeOfRange, rangeFrom, rangeOf, rangePlace } from "../../excel/ranges";
import { firstWrong, queueWrite, writeBlocks } from "../cells/writeBlocks";
import { cellsOfRun, type ReturningRun } from "./returningRows";

/** Rows that came in, and the columns that moved down for them (null: all). */
export interface Insertion {
  readonly row: number;
  readonly rows: number;
  readonly columns: { readonly from: number; readonly to: number } | null;
}

export interface InsertedRun {
  readonly insertion: Insertion;
  /** The cells do not hold what was written: a filter that was set a moment ago hides some of the rows. */
  readonly displaced: boolean;
}

/** Brings runs in as whole rows of the sheet, the topmost first. */
export async function insertSheetRows(
  context: Excel.RequestContext,
  name: string,
  runs: readonly ReturningRun[],
): Promise<readonly InsertedRun[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.autoFilter.getRangeOrNullObject().load(rangePlace);
  await context.sync();
  let filtered = range.isNullObject ? null : placeOfRange(range);
  const queued = runs.map((run) => {
    const block = { row: run.row, column: 0, rows: run.held.length, columns: 1 };
    rangeOf(sheet, block).getEntireRow().insert("Down");
    // The last rows under a filter: where they left its range ended above them.
    const isLast = filtered !== null && run.row === filtered.row + filtered.rows;
    if (filtered) filtered = withRows(filtered, run);
    if (filtered && isLast) sheet.autoFilter.apply(rangeOf(sheet, filtered));
    return queueCells(cellsOfRun(name, run, run.row), (place) => rangeOf(sheet, place));
  });
  await context.sync();
  return runs.map(({ row, held }, i) => ({
    insertion: { row, rows: held.length, columns: null },
    displaced: queued[i]?.() ?? false,
  }));
}

/** The range of a filter once rows came in above it, within it or right below it. */
function withRows(range: Block, { row, held }: ReturningRun): Block {
  if (row <= range.row) return { ...range, row: range.row + held.length };
  return row <= range.row + range.rows ? { ...range, rows: range.rows + held.length } : range;
}

/** Queues the cells of rows that come in; the answer tells, after the request, whether they went astray. */
function queueCells(cells: readonly PlannedCell[], rangeAt: (block: Block) => Excel.Range): () => boolean {
  const writes = writeBlocks(cells).map((write) => ({ write, written: queueWrite(write, rangeAt) }));
  return () => writes.some(({ write, written }) => firstWrong(write, written.formulas, null) !== null);
}

/**
 * Inside their table, at the old place or at the end; a table whose only row is empty takes the first row there. Rows
 * of a table that is gone come back as rows of the sheet.
 */
export async function insertTableRows(
  context: Excel.RequestContext,
  name: string,
  sheetName: string,
  runs: readonly ReturningRun[],
): Promise<readonly InsertedRun[]> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) return insertSheetRows(context, sheetName, runs);
  const whole = table.getRange().load(rangePlace);
  const body = table.getDataBodyRange().load(rangePlace);
  const first = body.getRow(0).load("formulas");
  await context.sync();
  const place = placeOfRange(body);
  const places = placesOf(runs, place, isBlank(first, place));
  // From the table's corner, which moves with the table.
  const corner = whole.getCell(0, 0);
  const size = placeOfRange(whole);
  const rangeAt = (block: Block) => rangeFrom(corner, size, block);
  const queued = places.map(({ run, row, fresh, grown }) => {
    if (fresh.rows > 0) {
      rangeAt(fresh).insert("Down");
      table.resize(rangeAt({ ...size, rows: size.rows + grown }));
    }
    return queueCells(cellsOfRun(sheetName, run, row), rangeAt);
  });
  await context.sync();
  return places.map(({ row, fresh: { column, columns, rows } }, i) => ({
    insertion: { row, rows, columns: { from: column, to: column + columns - 1 } },
    displaced: queued[i]?.() ?? false,
  }));
}

interface RunPlace {
  readonly run: ReturningRun;
  /** Where its first row comes to stand. */
  readonly row: number;
  /** The rows that have to be put in for it. */
  readonly fresh: Block;
  /** Rows the table has more than before the request, once this run is in. */
  readonly grown: number;
}

function placesOf(runs: readonly ReturningRun[], body: Block, blank: boolean): readonly RunPlace[] {
  let grown = 0;
  return runs.map((run, i): RunPlace => {
    const end = body.row + body.rows + grown;
    const takesBlank = blank && i === 0;
    const row = takesBlank ? body.row : Math.min(Math.max(run.row, body.row), end);
    const rows = run.held.length - (takesBlank ? 1 : 0);
    grown += rows;
    return { run, row, fresh: { ...body, row: takesBlank ? end : row, rows }, grown };
  });
}

function isBlank(first: Excel.Range, body: Block): boolean {
  return body.rows === 1 && (first.formulas[0] ?? []).every((cell) => cell === "" || isFormula(cell));
}
