import type { TableInfo } from "../../parts/tables";
import type { Book } from "./book";

/** The table a cell stands in. */
export function tableAt(book: Book, sheetId: string, row: number, column: number): TableInfo | undefined {
  return book.parts.tables.find(
    ({ area }) =>
      area.sheetId === sheetId &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

/** Rows of the table's body, headings and totals left out. */
export function bodyOf(table: TableInfo): { readonly first: number; readonly last: number } {
  const first = table.area.row + (table.showHeaders ? 1 : 0);
  return { first, last: table.area.row + table.area.rows - 1 - (table.showTotals ? 1 : 0) };
}
