import type { Book } from "../book/book";
import { registerTable, unregisterTable } from "../names/engineTables";
import { registerNames } from "../names/names";
import { refreshFilters } from "../rules/filters";

/** The formula engine's copies of tables and names, and what filters hide. */
export function refreshEngine(book: Book, tablesBefore: readonly string[]): void {
  const present = new Set(book.parts.tables.map((table) => table.name));
  for (const name of tablesBefore) if (!present.has(name)) unregisterTable(book, name);
  for (const table of book.parts.tables) registerTable(book, table);
  registerNames(book);
  for (const sheetId of book.parts.sheets.keys()) refreshFilters(book, sheetId);
}

export function showAll(book: Book): void {
  for (const sheetId of book.parts.sheets.keys()) {
    for (const part of [
      "tables",
      "validations",
      "conditionalFormats",
      "filters",
      "notes",
      "charts",
    ] as const) {
      book.show(sheetId, part);
    }
  }
}
