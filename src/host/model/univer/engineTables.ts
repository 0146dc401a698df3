import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { TableInfo } from "../workbookParts";
import { type Book, perform } from "./book";
import { readValues } from "./readCells";
import { rangeOf } from "./toUniver";

/** Headings of a table as text, one for each column. */
export function headingsOf(book: Book, table: TableInfo): readonly string[] {
  if (!table.showHeaders) return table.columnIds.map((_, place) => `Column${place + 1}`);
  return (readValues(book, { ...table.area, rows: 1 })[0] ?? []).map(String);
}

/** Tells the formula engine where a table is, so that structured references find it. */
export function registerTable(book: Book, table: TableInfo): void {
  const titleMap = new Map(headingsOf(book, table).map((heading, place) => [heading, place]));
  // The engine takes the first row for headings and has no notion of totals: they are left out.
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  const reference = { sheetId: table.area.sheetId, range: rangeOf({ ...table.area, rows }), titleMap };
  perform(book, SetSuperTableMutation.id, { tableName: table.name, reference });
}

export function unregisterTable(book: Book, name: string): void {
  perform(book, RemoveSuperTableMutation.id, { tableName: name });
}
