import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  IDependencyManagerService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { TableInfo } from "../../parts/tables";
import { type Book, perform } from "../book/book";
import { rangeOf } from "../book/toUniver";
import { readValues } from "../cells/readCells";

/** Headings of a table as text, one for each column. */
export function headingsOf(book: Book, table: TableInfo): readonly string[] {
  if (!table.showHeaders) return table.columnIds.map((_, place) => `Column${place + 1}`);
  return (readValues(book, { ...table.area, rows: 1 })[0] ?? []).map(String);
}

/**
 * Tells the formula engine where a table is, so that structured references find it. What it knows already is not told
 * again: everything that looks into the table would be worked out anew.
 */
export function registerTable(book: Book, table: TableInfo): void {
  const headings = headingsOf(book, table);
  // The engine takes the first row for headings and has no notion of totals: they are left out.
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  const area = { ...table.area, rows };
  const told = JSON.stringify([area, headings]);
  if (book.told.tables.get(table.name) === told) return;
  const titleMap = new Map(headings.map((heading, place) => [heading, place]));
  const reference = { sheetId: area.sheetId, range: rangeOf(area), titleMap };
  perform(book, SetSuperTableMutation.id, { tableName: table.name, reference });
  book.told.tables.set(table.name, told);
  book.told.count += 1;
  forgetPlaces(book);
}

/** The grid tells the formula engine of tables too: then what it was told before does not hold any more. */
export function noteToldTable(book: Book, { id, params }: Readonly<ICommandInfo>): void {
  if (id !== SetSuperTableMutation.id && id !== RemoveSuperTableMutation.id) return;
  const { tableName } = { tableName: undefined, ...params };
  if (typeof tableName === "string") book.told.tables.delete(tableName);
}

/**
 * The engine keeps parsed formulas with the place a table or a name had, and of formulas on other sheets it forgets
 * what they depend on (engine-formula 0.25.1): a look-up into a table that had grown found its new rows once or never.
 * Both are made anew by the next calculation.
 */
export function forgetPlaces({ engine }: Pick<Book, "engine">): void {
  const injector = engine.univer.__getInjector();
  // The parsed formulas are one list for all generators, and only a generator's end empties it whole.
  injector.createInstance(FormulaDependencyGenerator).dispose();
  injector.get(IDependencyManagerService).reset();
}

export function unregisterTable(book: Book, name: string): void {
  book.told.count += 1;
  book.told.tables.delete(name);
  perform(book, RemoveSuperTableMutation.id, { tableName: name });
}
