import { sameValue } from "../../../core/changes/cells/compareCell";
import { needsTextFormat, textFormat } from "../../../core/changes/cells/textGuard";
import { byteChunks } from "../../../core/changes/chunks/byteChunks";
import type { PlannedCell } from "../../../core/changes/planning/planCells";
import type { CellValue } from "../../../core/sheets/cell";
import { isFormula } from "../../../core/sheets/isFormula";
import { batch } from "../../excel/excel";
import { type Block, placeOfRange, rangeFrom, rangeOf, rangePlace } from "../../excel/ranges";
import { type Running, stopIfCancelled } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";
import { emptyRowsOf, type Rows, type TableEnd } from "../../reading/sheets/tableEnd";
import { setColumnFormats } from "../cells/setColumnFormats";
import { putBack } from "../cells/writeCells";
import { imagesOf } from "../cells/writeGuard";

/** The answer brings the cells back with their formats before: with this it stays below 2 MB. */
const chunkBytes = 650_000;

/**
 * Writes rows under the filled rows of a table, chunk by chunk, one round trip each, and reads them back. The table
 * is told its new size besides growing by itself: growth fails where validation rules lie below it or the last value
 * is empty (office-js issue 3013). Blank cells are left alone so that computed columns stay.
 * All places count from the table's corner, which moves with the table. Where rows came or went inside it a moment
 * ago, what was overwritten is put back and `not-verified` thrown.
 */
export async function appendRows(end: TableEnd, rows: Rows, running: Running): Promise<void> {
  // A column that should have come with the rows found no place: better nothing than rows without their last cells.
  if (rows.some((row) => row.some((value, column) => value !== "" && column >= end.place.columns)))
    throw new WorkbookError("not-verified", { sheet: end.sheet, table: end.table });
  if (end.showTotals) await setTotals(end.table, "hidden", running);
  if (end.occupied) await makeRoom(end, rows.length, running);
  for (const [from, to] of byteChunks(rows, chunkBytes)) {
    stopIfCancelled(running);
    const chunk = rows.slice(from, to);
    const block = {
      row: end.nextRow + from,
      column: end.place.column,
      rows: chunk.length,
      columns: end.place.columns,
    };
    const work = (context: Excel.RequestContext) => writeChunk(context, end, block, chunk);
    const strays = await batch("appendRows", work, running);
    if (strays.length > 0) {
      await putBack(end.sheet, strays, running);
      throw new WorkbookError("not-verified", { sheet: end.sheet, table: end.table, moved: 1 });
    }
    running.report?.(to / rows.length);
  }
  if (end.showTotals) await setTotals(end.table, "shown", running);
}

async function writeChunk(
  context: Excel.RequestContext,
  end: TableEnd,
  block: Block,
  rows: Rows,
): Promise<readonly PlannedCell[]> {
  const table = context.workbook.tables.getItem(end.table);
  const corner = table.getRange().getCell(0, 0);
  const at = (place: Block) => rangeFrom(corner, end.place, place);
  const before = at(block).load(`values,formulas,numberFormat,${rangePlace}`);
  const above = at({ ...block, row: block.row - 1, rows: 1 }).load("values");
  const columns = Array.from({ length: block.columns }, (_, column) => rows.map((row) => row[column] ?? ""));
  const range = at(block);
  columns.forEach((cells, c) => {
    const formats = cells.map((value) => formatOf(value, end.numberFormats[c] ?? "General"));
    setColumnFormats(at({ ...block, column: block.column + c, columns: 1 }), formats);
  });
  range.values = rows.map((row) => columns.map((_, c) => typed(row[c] ?? "")));
  const last = Math.max(block.row + block.rows, end.place.row + bodyRows(end));
  const whole = { ...end.place, rows: last - end.place.row };
  table.resize(at(whole));
  columns.forEach((cells, c) => {
    if (!isFormula(end.formulas[c]) || cells.some((value) => value !== "")) return;
    const source = { row: end.place.row + end.headers, column: block.column + c, rows: 1, columns: 1 };
    at({ ...block, column: block.column + c, columns: 1 }).copyFrom(at(source), "Formulas");
  });
  range.load("formulas");
  await context.sync();
  const isFree = rows.every((row, r) =>
    row.every((value, c) => {
      const now = before.values[r]?.[c] ?? "";
      return value === "" || now === "" || sameValue(now, value) || isFormula(before.formulas[r]?.[c]);
    }),
  );
  const first = block.row === end.place.row + end.headers;
  const isNext = first || (above.values[0] ?? []).some((value: CellValue) => value !== "");
  if (isFree && isNext && isWritten(rows, range.formulas)) return [];
  return imagesOf({ block: placeOfRange(before), images: before }, end.sheet);
}

/** Rows of the table without its totals row, which is hidden while rows are added. */
function bodyRows(end: TableEnd): number {
  return end.place.rows - (end.showTotals ? 1 : 0);
}

function formatOf(value: CellValue, ofColumn: string): string {
  if (needsTextFormat(value)) return textFormat;
  if (typeof value === "string" && value.startsWith("'")) return "General";
  return typeof value !== "string" && ofColumn === textFormat ? "General" : ofColumn;
}

/** Empty = left alone; a leading apostrophe would be eaten by a cell that is not text. */
function typed(value: CellValue): CellValue | null {
  if (value === "") return null;
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

/** False also where a filter hid some of the rows: then what was written went elsewhere. */
function isWritten(rows: Rows, now: Rows): boolean {
  return rows.every((row, r) => row.every((value, c) => value === "" || sameValue(now[r]?.[c] ?? "", value)));
}

/** Pushes what lies under the table down, within the table's columns. */
async function makeRoom(end: TableEnd, rows: number, running: Running): Promise<void> {
  const missing = rows - emptyRowsOf(end);
  if (missing <= 0) return;
  const work = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem(end.sheet);
    const below = { ...end.place, row: end.place.row + bodyRows(end), rows: missing };
    rangeOf(sheet, below).insert("Down");
    await context.sync();
  };
  await batch("makeRoom", work, { ...running, once: true });
}

function setTotals(table: string, totals: "shown" | "hidden", running: Running): Promise<void> {
  const work = async (context: Excel.RequestContext) => {
    context.workbook.tables.getItem(table).showTotals = totals === "shown";
    await context.sync();
  };
  return batch("setTotals", work, running);
}
