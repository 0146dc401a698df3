import type { CellValue } from "../../sheets/cell";
import { periodEnd } from "../../values/dates/periodEnd";
import { dayOfSerial, fiveDigitSerials, serialOf } from "../../values/dates/serialDay";

/** A record may hold a month or two; so many, each the one after the last, stand over columns. */
const fewest = 3;
/** Days from the end of one month to that of the next. */
const step = { least: 28, most: 31 };
const someDay = serialOf(2079, 12, 31) ?? 0;
const mayBeMonth = /^\d{4}[-/.年]/;

/** How many cells of a row are months that follow one another: 2024-01, 2024-02, 2024-03; 0 where they are too few. */
export function monthsInRow(row: readonly CellValue[]): number {
  let run = 0;
  let longest = 0;
  let before = Number.NaN;
  for (const cell of row) {
    const end = endOf(cell);
    const follows = end - before >= step.least && end - before <= step.most;
    run = Number.isNaN(end) ? 0 : follows ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = end;
  }
  return longest >= fewest ? longest : 0;
}

/** The last day of the month a cell names, or whose first day it is as a date; NaN for any other. */
function endOf(cell: CellValue): number {
  if (typeof cell === "string")
    return mayBeMonth.test(cell) ? (periodEnd(cell, someDay) ?? Number.NaN) : Number.NaN;
  if (typeof cell !== "number" || cell < fiveDigitSerials.first || cell > fiveDigitSerials.last)
    return Number.NaN;
  const { year, month, day } = dayOfSerial(cell);
  return day === 1 ? (periodEnd(`${year}年${month}月`, someDay) ?? Number.NaN) : Number.NaN;
}
