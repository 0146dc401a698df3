import { roles } from "../../sheets/fields";
import type { Book, Column, Table } from "../../tables/table";
import type { Hits } from "./hit";
import { tableOf } from "./tableOf";

/** Asks each column of a book's three tables: for rules that know a column by its habit, not by its field. */
export function hitsInEveryColumn(
  book: Book,
  hitsOf: (table: Table, column: Column) => readonly Hits[],
): readonly Hits[] {
  return roles.flatMap((role) => {
    const table = tableOf(book, role);
    return table.columns.flatMap((column) => hitsOf(table, column));
  });
}
