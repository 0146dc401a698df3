import type { Field } from "../../sheets/fields";
import { type Column, columnsOf, type Table } from "../../tables/table";
import { rowsWhere } from "../cells/rowsWhere";
import type { Hits, Severity } from "./hit";

/** Hits of one column; none where no row is hit. */
export function hitsIn(
  table: Table,
  column: Column | null,
  rows: Int32Array,
  severity?: Severity,
): readonly Hits[] {
  if (rows.length === 0) return [];
  const position = column === null ? null : table.columns.indexOf(column);
  return [{ role: table.role, column: position, rows, ...(severity === undefined ? {} : { severity }) }];
}

/** Asks every column of the fields, row by row. */
export function hitsWhere(
  table: Table,
  fields: readonly Field[],
  holds: (column: Column, row: number) => boolean,
): readonly Hits[] {
  const columns = fields.flatMap((field) => columnsOf(table, field));
  return columns.flatMap((column) =>
    hitsIn(
      table,
      column,
      rowsWhere(table.rowCount, (row) => holds(column, row)),
    ),
  );
}

/** Hits of every column of the fields, the rows found column by column. */
export function hitsInColumns(
  table: Table,
  fields: Iterable<Field>,
  rowsOf: (column: Column) => Int32Array,
): readonly Hits[] {
  const columns = [...fields].flatMap((field) => columnsOf(table, field));
  return columns.flatMap((column) => hitsIn(table, column, rowsOf(column)));
}
