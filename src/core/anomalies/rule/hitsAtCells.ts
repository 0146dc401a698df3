import type { Table } from "../../tables/table";
import type { Hit, Hits } from "./hit";
import { hitsIn } from "./hits";

/** Cells of one table that were found row by row (`row` ascending), as the hits of each column. */
export function hitsAtCells(table: Table, cells: readonly Pick<Hit, "row" | "column">[]): readonly Hits[] {
  return table.columns.flatMap((column, at) => {
    const rows = cells.filter((cell) => cell.column === at).map(({ row }) => row);
    return hitsIn(table, column, Int32Array.from(rows));
  });
}
