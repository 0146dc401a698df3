import type { CellValue } from "../../sheets/cell";
import { valueIn } from "../text/reading";
import type { DaySpan } from "./daySpan";
import { foldDateText } from "./foldDateText";
import { fullYear } from "./fullYear";
import { readDate } from "./readDate";
import { dayOfSerial, daysInMonth, serialOf } from "./serialDay";

const quarter =
  /^(?:(\d{4}|\d{2})\s*年?[-/ ]?(?:第?([1-4一二三四])季度?|q([1-4]))|q([1-4])[-/ ']*(\d{4}|\d{2}))$/;
const inHan = "一二三四";

/**
 * The last day of the month or quarter that a cell names and names no day of: 2024-03, 2024年3月, Mar-24, 202403, 25Q3; null
 * for any other cell. Of a period that runs at `today` it is that day, for nothing is known of the days to come.
 */
export function periodEnd(cell: CellValue, today: number): number | null {
  const first = firstOfMonth(cell, today);
  const end = first === null ? quarterEnd(cell, today) : lastOfMonth(first);
  return end === null ? null : upToToday(end, first ?? spanEnding(end, 3).first, today);
}

/** Two figures of a year in a heading are of this century: nobody keeps months of another one. */
const lateEnough = serialOf(2079, 12, 31) ?? 0;

/** The last day of the month or quarter that a heading names, whole where it runs still; null for any other text. */
export function headedEnd(heading: string): number | null {
  return periodEnd(heading, lateEnough);
}

/** The last day of the month whose first day a serial is, as months stand over columns with a date format; null for any other day. */
export function endOfMonthBegun(serial: number): number | null {
  return dayOfSerial(serial).day === 1 ? lastOfMonth(Math.floor(serial)) : null;
}

/** The month or quarter that ends on a day. */
export function spanEnding(last: number, months: 1 | 3): DaySpan {
  const { year, month } = dayOfSerial(last);
  return { first: serialOf(year, month - months + 1, 1) ?? last, last };
}

/** The end of a period, or today where it runs. */
export function upToToday(end: number, first: number, today: number): number {
  return first <= today ? Math.min(end, today) : end;
}

function firstOfMonth(cell: CellValue, today: number): number | null {
  // What is fine enough for a day is none of a month.
  if (cell === "" || valueIn(readDate(cell, { today, coarsest: "day" })) !== undefined) return null;
  const first = valueIn(readDate(cell, { today, coarsest: "month" }));
  return first === undefined || dayOfSerial(first).day !== 1 ? null : first;
}

export function lastOfMonth(serial: number): number {
  const { year, month, day } = dayOfSerial(serial);
  return serial - day + daysInMonth(year, month);
}

function quarterEnd(cell: CellValue, today: number): number | null {
  const found = typeof cell === "string" ? quarter.exec(foldDateText(cell)) : null;
  if (found === null) return null;
  const [, before, han = "", latin, first, behind] = found;
  const short = Number(before ?? behind);
  const year = short < 100 ? fullYear(short, { today }) : short;
  const number = Number(latin ?? first ?? (inHan.indexOf(han) + 1 || han));
  const start = serialOf(year, number * 3, 1);
  return start === undefined ? null : lastOfMonth(start);
}
