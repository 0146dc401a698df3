import type { CellValue } from "../../sheets/cell";
import { endOfMonthBegun, headedEnd } from "../../values/dates/periodEnd";
import { fiveDigitSerials } from "../../values/dates/serialDay";

/** A record may hold a month or two; so many, each the one after the last, stand over columns. */
const fewest = 3;
/** Days from the end of one month to that of the next. */
const step = { least: 28, most: 31 };
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
  const end = typeof cell === "string" ? endOfText(cell) : endOfDay(cell);
  return end ?? Number.NaN;
}

function endOfText(text: string): number | null {
  return mayBeMonth.test(text) ? headedEnd(text) : null;
}

function endOfDay(cell: CellValue): number | null {
  const mayBeDay =
    typeof cell === "number" && cell >= fiveDigitSerials.first && cell <= fiveDigitSerials.last;
  return mayBeDay ? endOfMonthBegun(cell) : null;
}
