import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { readBytes, rowsHolding } from "../../tables/cells/distinctCells";
import type { NumbersRead } from "../../tables/columns/numberColumn";
import type { Column, Table } from "../../tables/table";
import { rowsEqual } from "../cells/rowsOfBytes";
import { rowsWhere } from "../cells/rowsWhere";
import type { Hits } from "./hit";
import { hitsInColumns } from "./hits";

/** Cells of these fields of which the question is answered yes; asked once of cells that repeat. */
export function hitsAnswering(
  table: Table,
  fields: Iterable<Field>,
  holds: (cell: CellValue) => boolean,
): readonly Hits[] {
  return hitsInColumns(table, fields, (column) => rowsAnswering(column, holds));
}

/** What was read of the cells of a column, or of the different ones alone where it repeats itself. */
interface CellsRead extends Pick<NumbersRead, "readings" | "ofRow"> {
  readonly values: Readonly<ArrayLike<number>>;
}

/** The rows whose number, or how it was read, is answered yes; asked once of cells that repeat. */
export function rowsReadAs(
  { ofRow, values, readings }: CellsRead,
  holds: (value: number, reading: number) => boolean,
): Int32Array {
  const answer = (at: number) => holds(values[at] ?? Number.NaN, readings[at] ?? 0);
  if (ofRow === null) return rowsWhere(values.length, answer);
  const wanted = new Uint8Array(values.length);
  for (let at = 0; at < wanted.length; at++) if (answer(at)) wanted[at] = 1;
  return rowsHolding({ codes: ofRow }, wanted);
}

/** The rows of one column whose cell is answered yes, as `hitsAnswering`. */
export function rowsAnswering(column: Column, holds: (cell: CellValue) => boolean): Int32Array {
  const answers = readBytes(column, (cell) => (holds(cell) ? 1 : 0));
  return rowsEqual(answers, 1);
}
