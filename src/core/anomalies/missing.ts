import type { Field } from "../sheets/fields";
import { type Column, columnsOf, type Table } from "../tables/table";
import { columnMarks, marks } from "./columnMarks";
import { hitsIn, isBlank, rowsWhere } from "./hits";
import type { Hits, Severity } from "./rule";

/** True where the sheet this row comes from has the column at all. */
function standsOn(table: Table, column: Column, row: number): boolean {
  return (column.columnOnSheet[table.sheetOf[row] ?? 0] ?? -1) >= 0;
}

/**
 * Rows in which every column of the fields is blank, said of the first of these columns the row's sheet has.
 * Rows of sheets without any of them are not accused: what has no column cannot be filled in.
 */
export function blankHits(table: Table, fields: readonly Field[], severity?: Severity): readonly Hits[] {
  const columns = fields.flatMap((field) => columnsOf(table, field));
  return columns.flatMap((column, i) => {
    const earlier = columns.slice(0, i);
    const { cells, any } = columnMarks(column);
    if ((any & marks.blank) === 0) return [];
    const rows = rowsWhere(
      table.rowCount,
      (row) =>
        ((cells[row] ?? 0) & marks.blank) !== 0 &&
        standsOn(table, column, row) &&
        !earlier.some((other) => standsOn(table, other, row)) &&
        columns.every((other) => isBlank(other, row)),
    );
    return hitsIn(table, column, rows, severity);
  });
}
