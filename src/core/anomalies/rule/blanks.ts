import type { Field } from "../../sheets/fields";
import { type Column, columnsOf, countFilled, type Table } from "../../tables/table";
import { marks } from "../cells/cellMarks";
import { columnMarks, isBlank } from "../cells/columnMarks";
import { rowsWhere } from "../cells/rowsWhere";
import type { Hits } from "./hit";
import { hitsIn } from "./hits";

/** For each sheet of a table 1 where it has the column and at least one of its rows holds something in it. */
export function sheetsUsing(table: Table, column: Column): Uint8Array {
  const uses = new Uint8Array(table.sheets.length);
  const cells = hasBlanks(column) ? columnMarks(column).cells() : null;
  let known = 0;
  for (let row = 0; row < table.rowCount && known < uses.length; row++) {
    const sheet = table.sheetOf[row] ?? 0;
    if (uses[sheet] === 1 || ((cells?.[row] ?? 0) & marks.blank) !== 0) continue;
    uses[sheet] = 1;
    known++;
  }
  return uses;
}

/** True where a column has a cell that holds nothing a person can see. */
export function hasBlanks(column: Column): boolean {
  return (columnMarks(column).any & marks.blank) !== 0;
}

/** Rows whose cell was left blank although their sheet has the column and people fill it in. */
export function omittedIn(table: Table, column: Column): (row: number) => boolean {
  if (!hasBlanks(column)) return () => false;
  const uses = sheetsUsing(table, column);
  return (row) => isBlank(column, row) && uses[table.sheetOf[row] ?? 0] === 1;
}

/** True where the sheet this row comes from has the column at all. */
export function standsOn(table: Table, column: Column, row: number): boolean {
  return (column.columnOnSheet[table.sheetOf[row] ?? 0] ?? -1) >= 0;
}

/** Of two columns of telephones the one people fill in; a second one may stay blank. */
function fullestFirst(columns: readonly Column[]): readonly Column[] {
  if (columns.length < 2) return columns;
  const filled = new Map(columns.map((column) => [column, countFilled(column)]));
  return columns.toSorted((a, b) => (filled.get(b) ?? 0) - (filled.get(a) ?? 0));
}

/**
 * Rows in which every column of the fields is blank, said of the first of these columns the row's sheet has.
 * Rows of sheets without any of them are not accused: what has no column cannot be filled in.
 */
export function blankHits(table: Table, fields: readonly Field[]): readonly Hits[] {
  const columns = fields.flatMap((field) => fullestFirst(columnsOf(table, field)));
  if (!columns.every(hasBlanks)) return [];
  return columns.flatMap((column, i) => {
    const earlier = columns.slice(0, i);
    const cells = columnMarks(column).cells();
    const rows = rowsWhere(
      table.rowCount,
      (row) =>
        ((cells[row] ?? 0) & marks.blank) !== 0 &&
        standsOn(table, column, row) &&
        !earlier.some((other) => standsOn(table, other, row)) &&
        columns.every((other) => isBlank(other, row)),
    );
    return hitsIn(table, column, rows);
  });
}
