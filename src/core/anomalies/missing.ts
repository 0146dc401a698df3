import type { Field } from "../sheets/fields";
import { type Column, columnsOf, type Table } from "../tables/table";
import { columnMarks, marks } from "./columnMarks";
import type { Hits, Severity } from "./hit";
import { hitsIn, isBlank, rowsWhere } from "./hits";

/** For each sheet of a table 1 where it has the column and at least one of its rows holds something in it. */
export function sheetsUsing(table: Table, column: Column): Uint8Array {
  const uses = new Uint8Array(table.sheets.length);
  const { cells } = columnMarks(column);
  for (let row = 0; row < cells.length; row++) {
    if (((cells[row] ?? 0) & marks.blank) === 0) uses[table.sheetOf[row] ?? 0] = 1;
  }
  return uses;
}

/** Rows whose cell was left blank although their sheet has the column and people fill it in. */
export function omittedIn(table: Table, column: Column): (row: number) => boolean {
  const uses = sheetsUsing(table, column);
  return (row) => isBlank(column, row) && uses[table.sheetOf[row] ?? 0] === 1;
}

/** True where the sheet this row comes from has the column at all. */
export function standsOn(table: Table, column: Column, row: number): boolean {
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
