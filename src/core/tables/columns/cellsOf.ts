import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { columnsOf, type Table } from "../table";

/** The cells of every column of some fields, in the order of the fields. */
export const cellsOf = (table: Table, fields: readonly Field[]): readonly (readonly CellValue[])[] =>
  fields.flatMap((field) => columnsOf(table, field).map((column) => column.cells));
