import { cellInput } from "../core/changes/cellInput";
import { moveFormula } from "../core/changes/cellReferences";
import type { CellChange, HeldRow, RowRestoration } from "../core/changes/patch";
import type { PlannedCell } from "../core/changes/planCells";
import { batch } from "./excel";
import { placeOfRange, rangeOf, rangePlace } from "./ranges";
import { type Running, stopIfCancelled } from "./running";
import { writeCells } from "./writeCells";

/** Rows that stood one after another and come back together. */
interface RowRun {
  readonly row: number;
  readonly table: string | null;
  readonly held: readonly HeldRow[];
}

/**
 * Brings removed rows of one sheet back where they stood, from the top down, so that each finds its old place;
 * then writes their cells with formulas and number formats.
 */
export async function restoreRows(
  sheet: string,
  restorations: readonly RowRestoration[],
  running: Running,
): Promise<readonly Insertion[]> {
  const cells: PlannedCell[] = [];
  const insertions: Insertion[] = [];
  for (const run of runsOf(restorations.map((change) => change.held))) {
    stopIfCancelled(running);
    const { row, rows, columns } = await insertRun(sheet, run, running);
    insertions.push({ row, rows, columns });
    run.held.forEach((held, i) => {
      for (const cell of cellsOf(sheet, held, row + i)) cells.push(cell);
    });
  }
  await writeCells(sheet, cells, running);
  return insertions;
}

/** Rows that came in, and the columns that moved down for them (null: all). */
export interface Insertion {
  readonly row: number;
  readonly rows: number;
  readonly columns: { readonly from: number; readonly to: number } | null;
}

/** Where a cell stands after the insertions, made in their order. */
export function rowAfter(insertions: readonly Insertion[], row: number, column: number): number {
  return insertions.reduce((now, { row: at, rows, columns }) => {
    const moves = columns === null || (column >= columns.from && column <= columns.to);
    return moves && now >= at ? now + rows : now;
  }, row);
}

function runsOf(rows: readonly HeldRow[]): readonly RowRun[] {
  const runs: { row: number; table: string | null; held: HeldRow[] }[] = [];
  for (const held of rows.toSorted((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.table === held.table && last.row + last.held.length === held.row) last.held.push(held);
    else runs.push({ row: held.row, table: held.table, held: [held] });
  }
  return runs;
}

/** Makes room for a run and says where. */
function insertRun(sheet: string, run: RowRun, running: Running): Promise<Insertion> {
  const { table } = run;
  const work = (context: Excel.RequestContext) =>
    table === null ? insertSheetRows(context, sheet, run) : insertTableRows(context, table, sheet, run);
  return batch("restoreRows", work, { ...running, once: true });
}

async function insertSheetRows(context: Excel.RequestContext, name: string, run: RowRun): Promise<Insertion> {
  const sheet = context.workbook.worksheets.getItem(name);
  const block = { row: run.row, column: 0, rows: run.held.length, columns: 1 };
  rangeOf(sheet, block).getEntireRow().insert("Down");
  await context.sync();
  return { row: run.row, rows: run.held.length, columns: null };
}

/** Inside its table, at the old place or at the end; a table whose only row is empty takes the first row there. */
async function insertTableRows(
  context: Excel.RequestContext,
  name: string,
  sheetName: string,
  run: RowRun,
): Promise<Insertion> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) return insertSheetRows(context, sheetName, run);
  const whole = table.getRange().load(rangePlace);
  const body = table.getDataBodyRange().load(`${rangePlace}`);
  const first = body.getRow(0).load("formulas");
  await context.sync();
  const place = placeOfRange(body);
  const blank = place.rows === 1 && (first.formulas[0] ?? []).every((cell) => cell === "" || isFormula(cell));
  const end = place.row + place.rows;
  const row = blank ? place.row : Math.min(Math.max(run.row, place.row), end);
  const missing = run.held.length - (blank ? 1 : 0);
  if (missing > 0) {
    // From the table's corner, which moves with the table.
    const corner = whole.getCell(0, 0);
    const size = placeOfRange(whole);
    corner
      .getOffsetRange((blank ? end : row) - size.row, 0)
      .getResizedRange(missing - 1, place.columns - 1)
      .insert("Down");
    table.resize(corner.getResizedRange(size.rows + missing - 1, size.columns - 1));
  }
  await context.sync();
  return { row, rows: missing, columns: { from: place.column, to: place.column + place.columns - 1 } };
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function cellsOf(sheet: string, held: HeldRow, row: number): readonly PlannedCell[] {
  return held.cells.map((cell, i): PlannedCell => {
    const change: CellChange = {
      kind: "set-cell",
      row: { sheet, hint: row, key: null, cells: [] },
      column: held.firstColumn + i,
      heading: "",
      field: null,
      before: "",
      after: cell.value,
      becomes: {
        numberFormat: cell.numberFormat ?? "General",
        ...(cell.formula !== undefined && { formula: moveFormula(cell.formula, row - held.row) }),
      },
    };
    // No format is like this one: whatever the new row inherited, the old format is set.
    return { row, change, input: cellInput(change, "\u0000"), fresh: true };
  });
}
