import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Area } from "../../parts/cells";
import { type Book, emit, partsOfSheet, perform, worksheetOf } from "../book/book";
import { pixels, points } from "../book/pixels";
import { rangeOf } from "../book/toUniver";

/** The one value all positions share; null where they differ. */
function shared<T>(start: number, count: number, read: (position: number) => T): T | null {
  const first = read(start);
  for (let position = start + 1; position < start + count; position += 1) {
    if (read(position) !== first) return null;
  }
  return first;
}

export function columnWidth(book: Book, area: Area): number | null {
  const sheet = worksheetOf(book, area.sheetId);
  return shared(area.column, area.columns, (column) => points(sheet.getColumnWidth(column)));
}

export function setColumnWidth(book: Book, area: Area, width: number): void {
  const params = { subUnitId: area.sheetId, ranges: [rangeOf(area)], colWidth: pixels(width) };
  perform(book, SetWorksheetColWidthMutation.id, params);
}

/** Rows below the content all have the standard height, so that looking at the engine's rows is enough. */
export function rowHeight(book: Book, area: Area): number | null {
  const sheet = worksheetOf(book, area.sheetId);
  const rows = Math.max(1, Math.min(area.rows, sheet.getRowCount() - area.row));
  return shared(area.row, rows, (row) => points(sheet.getRowHeight(row)));
}

export function setRowHeight(book: Book, area: Area, height: number): void {
  const rows = Math.min(area.rows, Math.max(1, worksheetOf(book, area.sheetId).getRowCount() - area.row));
  const ranges = [rangeOf({ ...area, rows })];
  perform(book, SetWorksheetRowHeightMutation.id, {
    subUnitId: area.sheetId,
    ranges,
    rowHeight: pixels(height),
  });
}

export function isRowHidden(book: Book, sheetId: string, row: number): boolean {
  const byHand = worksheetOf(book, sheetId).getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  return byHand || partsOfSheet(book, sheetId).filteredRows.has(row);
}

export function isColumnHidden(book: Book, sheetId: string, column: number): boolean {
  return worksheetOf(book, sheetId).getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
}

/** undefined where some are hidden and some are not. */
export function hidden(book: Book, area: Area, axis: "rows" | "columns"): boolean | undefined {
  const { sheetId } = area;
  const rowwise = axis === "rows";
  const limit = rowwise ? worksheetOf(book, sheetId).getRowCount() - area.row : area.columns;
  const count = Math.max(1, Math.min(rowwise ? area.rows : area.columns, limit));
  const read = (at: number) => (rowwise ? isRowHidden(book, sheetId, at) : isColumnHidden(book, sheetId, at));
  return shared(rowwise ? area.row : area.column, count, read) ?? undefined;
}

export function setHidden(book: Book, area: Area, axis: "rows" | "columns", isHidden: boolean): void {
  const mutation =
    axis === "rows"
      ? { hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id }
      : { hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id };
  const rows = Math.min(area.rows, Math.max(1, worksheetOf(book, area.sheetId).getRowCount() - area.row));
  const params = { subUnitId: area.sheetId, ranges: [rangeOf({ ...area, rows })] };
  perform(book, isHidden ? mutation.hide : mutation.show, params);
  if (axis === "rows") emit(book, { kind: "row-hidden", area, origin: "api" });
}
