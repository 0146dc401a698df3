import type { CellValue } from "../../sheets/cell";
import { dayOrderOf } from "../../tables/columns/dayOrder";
import type { Column } from "../../tables/table";
import type { DateOptions } from "../../values/dates/dateOptions";
import { readDateTime } from "../../values/dates/readDate";
import { isUnderstood, type Read } from "../../values/text/reading";

/** One cell of a date column read again, with what is wrong where the column could not take it for a day. */
export function dateAt(column: Column, row: number, today: number): Read<number> {
  return dateRead(column, column.cells[row] ?? "", today);
}

/** As `dateAt`, of a cell of the column. */
export function dateRead(column: Column, cell: CellValue, today: number): Read<number> {
  const order = dayOrderOf(column, today);
  const options: DateOptions = order === null ? { today } : { today, order };
  const read = readDateTime(cell, options);
  return isUnderstood(read) ? readDateTime(cell, { ...options, coarsest: "day" }) : read;
}
