import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/preset-sheets-table";
import { type Book, perform } from "../book/book";
import { rangeOf } from "../book/toUniver";
import { headingsOf, registerTable } from "../names/engineTables";

/** Gives the grid its copy of a sheet's tables (banding, filter buttons); says the ids of what it gave. */
export function showTables(book: Book, sheetId: string, shown: readonly string[]): readonly string[] {
  for (const tableId of shown) perform(book, DeleteSheetTableMutation.id, { subUnitId: sheetId, tableId });
  const tables = book.parts.tables.filter((table) => table.area.sheetId === sheetId && table.showHeaders);
  for (const table of tables) {
    const header = [...headingsOf(book, table)];
    const rows = table.area.rows - (table.showTotals ? 1 : 0);
    perform(book, AddSheetTableMutation.id, {
      subUnitId: sheetId,
      tableId: `table-${table.id}`,
      name: table.name,
      range: rangeOf({ ...table.area, rows }),
      header,
      options: { showHeader: true, tableStyleId: "table-default-0" },
    });
  }
  // The grid's tables tell the formula engine of themselves when they come and go; ours has the last word.
  for (const table of book.parts.tables) registerTable(book, table);
  return tables.map((table) => `table-${table.id}`);
}
