import type { CellValue } from "../../sheets/cell";
import { foldText } from "../text/foldText";
import { isDigitCode } from "../text/plainCodes";
import type { DateOrder } from "./dateOptions";

/** 2/24/03: a year of two digits last, or first as in 24/5/1; only a month in neither place tells. 12/15/20x3 tells nothing. */
const short = /^'?(\d{1,2})[-/.](\d{1,2})[-/.]\d{2}(?!\w)/;
const yearLast = /^'?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;

/** Whether days such as "2/3/2024" stand in a column that does not prove their order itself ("3/3/2024" reads one way). */
export function leavesOrderOpen(cells: readonly CellValue[]): boolean {
  return dateOrderOf(cells) === null && cells.some(readsTwoWays);
}

function readsTwoWays(cell: CellValue): boolean {
  const found = typeof cell === "string" && cell.length >= 8 ? yearLast.exec(foldText(cell)) : null;
  if (!found) return false;
  const [first, second] = [Number(found[1]), Number(found[2])];
  return first !== second && first <= 12 && second <= 12 && first > 0 && second > 0;
}

/** Three digits first: the year, whatever the order of the rest; most dates, and none of the others. */
function startsWithYear(text: string): boolean {
  return (
    isDigitCode(text.charCodeAt(0)) && isDigitCode(text.charCodeAt(1)) && isDigitCode(text.charCodeAt(2))
  );
}

/** By judgement: where ten cells say one order, one that says the other is a slip. */
const majority = 10;

/**
 * The order of "2/3/2024" that a column itself proves: cells have a number above 12 in one place, and hardly any in
 * the other. Null when nothing proves it, or when the column contradicts itself.
 */
export function dateOrderOf(cells: readonly CellValue[]): DateOrder | null {
  let [monthFirst, dayFirst, yearFirst] = [0, 0, 0];
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length < shortest || startsWithYear(cell)) continue;
    const text = foldText(cell);
    const found = yearLast.exec(text);
    const [, one, two] = found ?? short.exec(text) ?? [];
    const [first, second] = [Number(one), Number(two)];
    if (isDayOnly(second) && first <= 12) monthFirst++;
    else if (isDayOnly(first) && second <= 12 && found) dayFirst++;
    else if (isDayOnly(first) && second <= 12) yearFirst++;
  }
  if (monthFirst > (dayFirst + yearFirst) * majority) return "mdy";
  return dayFirst > monthFirst * majority ? "dmy" : null;
}

/** 5/7/03. */
const shortest = 6;

/** 45/01/2023 proves nothing: it is no date in either order. */
function isDayOnly(figure: number): boolean {
  return figure > 12 && figure <= 31;
}
