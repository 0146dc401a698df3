import type { Field } from "../sheets/fields";
import type { DateOptions } from "../values/dateOptions";
import { dateOrderOf } from "../values/dateOrderOf";
import { readDate, readDateTime } from "../values/readDate";
import { distinctCells } from "./distinctCells";
import { type NumberColumn, type NumbersRead, numbersByRow, readNumbers } from "./numberColumn";
import { remember } from "./remember";
import type { Column } from "./table";

/** Fields whose time of day matters. */
const withTime: ReadonlySet<Field> = new Set<Field>(["followedUpAt", "nextFollowUpAt", "closedAt"]);
/** Fields where a month alone says too little: what is counted in days. */
export const toTheDay: ReadonlySet<Field> = new Set<Field>([
  "followedUpAt",
  "nextFollowUpAt",
  "closedAt",
  "dealtOn",
  "paidOn",
]);

/**
 * A column of dates as Excel serial days (with the time of day as fraction where the field has one). "2/3/2024"
 * is read in the order the column itself proves, else the one the user said, else it stays ambiguous. `today` is a serial day.
 */
export const dateColumn: (column: Column, today: number) => NumberColumn = remember((column, today) =>
  numbersByRow(datesRead(column, today)),
);

/** As `dateColumn`, by different cell where the column repeats itself. */
export const datesRead: (column: Column, today: number) => NumbersRead = remember(readDates);

function readDates(column: Column, today: number): NumbersRead {
  const order = dateOrderOf(distinctCells(column)?.values ?? column.cells) ?? column.dateOrder ?? null;
  const options: DateOptions = {
    today,
    ...(order === null ? {} : { order }),
    ...(toTheDay.has(column.field) ? { coarsest: "day" as const } : {}),
  };
  const read = withTime.has(column.field) ? readDateTime : readDate;
  return readNumbers(column, (cell) => read(cell, options));
}
