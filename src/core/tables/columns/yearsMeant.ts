import type { CellValue } from "../../sheets/cell";
import type { DateOrder } from "../../values/dates/dateOptions";
import { type Read, tidied } from "../../values/text/reading";

/** By judgement: so many days must be sure before they say of which year another one is. */
export const fewestSure = 20;
/** A season either way: in the year that is meant the list goes on around the day. */
const around = 46;
/** Of the days of a list fewer than these lie around one by a slip in the year. */
const straysShare = 0.02;
const year = 365.25;
/** Lists do not go back further. */
const yearsBack = 15;

const dotted = /^\s*(\d{1,2})[./](\d{1,2})\s*$/;

/** 5.2, 5/2: a day of a year not said, as 5月2日 is, if the column has days; null for other cells. */
export function asMonthAndDay(cell: CellValue, order: DateOrder | null): string | null {
  const found = typeof cell === "string" ? dotted.exec(cell) : null;
  if (found === null) return null;
  const [month, day] = order === "dmy" ? [found[2], found[1]] : [found[1], found[2]];
  return `${month}月${day}日`;
}

/**
 * 5月2日 among days that all lie in one year is of that year: of what could be meant, now, next or long ago, the one
 * year in which the column has other days about that time; as it was where there are more of them or none.
 */
export function inYearMeant(read: Read<number>, sure: Float64Array): Read<number> {
  if (read.reading !== "ambiguous" || sure.length < fewestSure) return read;
  const { candidates } = read;
  const latest = Math.max(...candidates);
  if (latest - Math.min(...candidates) < year - 2) return read;
  const meant: number[] = [];
  for (let back = 0; back <= yearsBack; back++) {
    const day = latest - back * year;
    if (hasDaysAround(sure, day)) meant.push(day);
  }
  if (meant.length !== 1) return read;
  const [found = 0] = meant;
  const exact = candidates.find((candidate) => Math.abs(candidate - found) < 2);
  return exact === undefined ? read : tidied(exact);
}

/** Whether the list goes on about that day: more of its days, which stand in their order, lie around it than by a slip. */
export function hasDaysAround(days: Float64Array, day: number): boolean {
  return firstFrom(days, day + around) - firstFrom(days, day - around) > days.length * straysShare;
}

function firstFrom(days: Float64Array, from: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
