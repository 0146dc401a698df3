import { rowBytes } from "../core/changes/byteChunks";
import { cellInput } from "../core/changes/cellInput";
import { moveFormula } from "../core/changes/cellReferences";
import type { CellChange, HeldRow, RowRestoration } from "../core/changes/patch";
import type { PlannedCell } from "../core/changes/planCells";
import { batch } from "./excel";
import { type Block, placeOfRange, rangeOf, rangePlace } from "./ranges";
import { type Running, stopIfCancelled } from "./running";
import { firstWrong, queueWrite, writeBlocks } from "./writeBlocks";
import { putBack, writeCells } from "./writeCells";

/** Rows that stood one after another and come back together. */
interface RowRun {
  readonly row: number;
  readonly table: string | null;
  readonly held: readonly HeldRow[];
}

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
  for (const run of runsOf(restorations.map((change) => change.held))) {
    stopIfCancelled(running);
    const inserted = await insertRun(sheet, run, running);
    insertions.push(inserted.insertion);
    const cells = cellsOfRun(sheet, run, inserted.insertion.row);
    for (const cell of cells) {
      if (inserted.displaced) displaced.push(cell);
      if (cell.change.becomes?.formula !== undefined) formulas.push(cell);
    }
  }
  if (displaced.length > 0) await putBack(sheet, displaced, running);
  if (formulas.length > 0) await writeCells(sheet, formulas, running);
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

/** What one request may bring: it is carried out whole, and its answer holds the cells once more. */
const runBytes = 600_000;

function runsOf(rows: readonly HeldRow[]): readonly RowRun[] {
  const runs: { row: number; table: string | null; held: HeldRow[]; bytes: number }[] = [];
  for (const held of rows.toSorted((a, b) => a.row - b.row)) {
    const bytes = rowBytes(held.cells.map(({ formula, value }) => formula ?? value));
    const last = runs.at(-1);
    const follows = last && last.table === held.table && last.row + last.held.length === held.row;
    if (last && follows && last.bytes + bytes <= runBytes) {
      last.held.push(held);
      last.bytes += bytes;
    } else runs.push({ row: held.row, table: held.table, held: [held], bytes });
  }
  return runs;
}

interface InsertedRun {
  readonly insertion: Insertion;
  /** The cells do not hold what was written: a filter that was set a moment ago hides some of the rows. */
  readonly displaced: boolean;
}

/** Brings one run in and says where. */
function insertRun(sheet: string, run: RowRun, running: Running): Promise<InsertedRun> {
  const { table } = run;
  const work = (context: Excel.RequestContext) =>
    table === null ? insertSheetRows(context, sheet, run) : insertTableRows(context, table, sheet, run);
  return batch("restoreRows", work, { ...running, once: true });
}

async function insertSheetRows(
  context: Excel.RequestContext,
  name: string,
  run: RowRun,
): Promise<InsertedRun> {
  const sheet = context.workbook.worksheets.getItem(name);
  const block = { row: run.row, column: 0, rows: run.held.length, columns: 1 };
  rangeOf(sheet, block).getEntireRow().insert("Down");
  const isDisplaced = queueCells(cellsOfRun(name, run, run.row), (place) => rangeOf(sheet, place));
  await context.sync();
  return {
    insertion: { row: run.row, rows: run.held.length, columns: null },
    displaced: isDisplaced(),
  };
}

/** Queues the cells of rows that come in; the answer tells, after the request, whether they went astray. */
function queueCells(cells: readonly PlannedCell[], rangeAt: (block: Block) => Excel.Range): () => boolean {
  const writes = writeBlocks(cells).map((write) => ({ write, written: queueWrite(write, rangeAt) }));
  return () => writes.some(({ write, written }) => firstWrong(write, written.formulas, null) !== null);
}

/** Inside its table, at the old place or at the end; a table whose only row is empty takes the first row there. */
async function insertTableRows(
  context: Excel.RequestContext,
  name: string,
  sheetName: string,
  run: RowRun,
): Promise<InsertedRun> {
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
  // From the table's corner, which moves with the table.
  const corner = whole.getCell(0, 0);
  const size = placeOfRange(whole);
  const rangeAt = (block: Block) =>
    corner
      .getOffsetRange(block.row - size.row, block.column - size.column)
      .getResizedRange(block.rows - 1, block.columns - 1);
  if (missing > 0) {
    rangeAt({ ...place, row: blank ? end : row, rows: missing }).insert("Down");
    table.resize(rangeAt({ ...size, rows: size.rows + missing }));
  }
  const isDisplaced = queueCells(cellsOfRun(sheetName, run, row), rangeAt);
  await context.sync();
  const columns = { from: place.column, to: place.column + place.columns - 1 };
  return { insertion: { row, rows: missing, columns }, displaced: isDisplaced() };
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function cellsOfRun(sheet: string, { held }: RowRun, row: number): readonly PlannedCell[] {
  return held.flatMap((each, i) => cellsOf(sheet, each, row + i));
}

function cellsOf(sheet: string, held: HeldRow, row: number): readonly PlannedCell[] {
  const typed = held.cells.flatMap(({ value, formula }, i) =>
    formula === undefined && value !== "" ? [{ column: held.firstColumn + i, value }] : [],
  );
  return held.cells.map((cell, i): PlannedCell => {
    const change: CellChange = {
      kind: "set-cell",
      // What was typed tells the row once it is there; formulas that are written later look at it.
      row: { sheet, hint: row, key: null, cells: cell.formula === undefined ? [] : typed },
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
