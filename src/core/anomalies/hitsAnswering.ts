import type { CellValue } from "../sheets/cell";
import type { Field } from "../sheets/fields";
import { readBytes } from "../tables/distinctCells";
import type { Column, Table } from "../tables/table";
import type { Hits } from "./hit";
import { hitsInColumns, rowsEqual } from "./hits";

/** Cells of these fields of which the question is answered yes; asked once of cells that repeat. */
export function hitsAnswering(
  table: Table,
  fields: Iterable<Field>,
  holds: (cell: CellValue) => boolean,
): readonly Hits[] {
  return hitsInColumns(table, fields, (column) => rowsAnswering(column, holds));
}

/** The rows of one column whose cell is answered yes, as `hitsAnswering`. */
export function rowsAnswering(column: Column, holds: (cell: CellValue) => boolean): Int32Array {
  const answers = readBytes(column, (cell) => (holds(cell) ? 1 : 0));
  return rowsEqual(answers, 1);
}
