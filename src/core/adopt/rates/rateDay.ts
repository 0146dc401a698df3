import type { CellValue } from "../../sheets/cell";
import { readDate } from "../../values/dates/readDate";
import { serialOf } from "../../values/dates/serialDay";
import { valueIn } from "../../values/text/reading";

/** Numbers that may be days: rates stand beside them, and 25,400 dong to the dollar is no day of 1969. */
const earliest = serialOf(2000, 1, 1) ?? 0;
const latest = serialOf(2100, 1, 1) ?? 0;

/** The first day a rate holds from by a cell: a day, a month (2024年3月, 202403, Mar-24) or a year; NaN for what is none. */
export function rateDay(cell: CellValue, today: number): number {
  if (typeof cell === "number" && !Number.isInteger(cell)) return Number.NaN;
  const day = valueIn(readDate(cell, { today })) ?? Number.NaN;
  return day >= earliest && day < latest ? day : Number.NaN;
}
