import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { DateOptions } from "../../values/dates/dateOptions";
import { periodEnd } from "../../values/dates/periodEnd";
import { readDate, readDateTime } from "../../values/dates/readDate";
import { fiveDigitSerials } from "../../values/dates/serialDay";
import { exact, isUnderstood, type Read, valueIn } from "../../values/text/reading";
import { distinctCells } from "../cells/distinctCells";
import { once } from "../kept/once";
import { remember } from "../kept/remember";
import type { Column } from "../table";
import { dayOrderOf } from "./dayOrder";
import { type NumberColumn, type NumbersRead, numbersByRow, readNumbers } from "./numberColumn";
import { asMonthAndDay, inYearMeant } from "./yearsMeant";

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
  const cells = distinctCells(column)?.values ?? column.cells;
  const order = dayOrderOf(column, today);
  const options: DateOptions = {
    today,
    serials: holdsSerials(cells),
    ...(order === null ? {} : { order }),
    ...(toTheDay.has(column.field) ? { coarsest: "day" as const } : {}),
  };
  const read = withTime.has(column.field) ? readDateTime : readDate;
  if (column.field === "dealtOn" && nameMonths(cells, today))
    return readNumbers(column, monthOr(read, options));
  const sure = once(() => sureDays(cells.map((cell) => read(cell, options))));
  return readNumbers(column, (cell) => {
    const found = read(cell, options);
    if (isUnderstood(found) || found.reading === "blank") return found;
    const dayOfYear = found.reading === "ambiguous" ? String(cell) : asMonthAndDay(cell, order);
    if (dayOfYear === null) return found;
    const meant = inYearMeant(read(dayOfYear, options), sure());
    if (meant.reading === "tidied") return meant;
    const said = column.year === undefined ? found : read(`${column.year}年${dayOfYear.trim()}`, options);
    return said.reading === "tidied" ? said : found;
  });
}

/** Of a list by months, read as it is meant: nobody knew the days, so each deal stands on the last one of its month. */
function monthOr(read: typeof readDate, options: DateOptions): (cell: CellValue) => Read<number> {
  return (cell) => {
    const end = periodEnd(cell, options.today);
    return end === null ? read(cell, options) : exact(end);
  };
}

/** By judgement: of the forms in a list by days, more than this name a day. */
const mayBeDays = 0.1;

/** Whether these cells name months or quarters, several of them, and hardly any a day. */
function nameMonths(cells: readonly CellValue[], today: number): boolean {
  const [months, others] = [new Set<CellValue>(), new Set<CellValue>()];
  for (const cell of cells) {
    if (cell === "" || months.has(cell)) continue;
    (periodEnd(cell, today) === null ? others : months).add(cell);
    if (others.size > cells.length * mayBeDays) return false;
  }
  return months.size > 1 && others.size <= months.size * mayBeDays;
}

/** The days understood at once, in their order. */
function sureDays(reads: readonly Read<number>[]): Float64Array {
  const days = reads.flatMap((read) => valueIn(read) ?? []);
  return Float64Array.from(days).sort();
}

/** Figures of six digits among so many serials each are not the way days are written here. */
const serialsEach = 10;

function holdsSerials(cells: readonly CellValue[]): boolean {
  let serials = 0;
  let longer = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell !== "number") continue;
    if (cell >= fiveDigitSerials.first && cell <= fiveDigitSerials.last) serials++;
    else if (cell > fiveDigitSerials.last && cell < 1e6) longer++;
  }
  return longer > 0 && serials >= longer * serialsEach;
}
