import { roles } from "../../sheets/fields";
import type { Book, Table } from "../../tables/table";
import type { Hit, Hits, TableKey } from "./hit";
import { hitsIn } from "./hits";
import { tableOf } from "./tableOf";

export type FoundCell = Pick<Hit, "row" | "column">;

/** What was found in the tables of a book: at most one cell a row, `row` ascending. */
export type FoundCells<Found extends FoundCell> = ReadonlyMap<TableKey, readonly Found[]>;

/** Cells of one table that were found row by row (`row` ascending), as the hits of each column. */
export function hitsAtCells(table: Table, cells: readonly FoundCell[]): readonly Hits[] {
  return table.columns.flatMap((column, at) => {
    const rows = cells.filter((cell) => cell.column === at).map(({ row }) => row);
    return hitsIn(table, column, Int32Array.from(rows));
  });
}

/** As `hitsAtCells`, of all tables with a role. */
export function hitsAtFound(book: Book, found: FoundCells<FoundCell>): readonly Hits[] {
  return roles.flatMap((role) => hitsAtCells(tableOf(book, role), found.get(role) ?? []));
}

/** What was found in the row of a hit. */
export function foundAt<Found extends FoundCell>(found: FoundCells<Found>, hit: Hit): Found | undefined {
  return found.get(hit.role)?.find(({ row }) => row === hit.row);
}
