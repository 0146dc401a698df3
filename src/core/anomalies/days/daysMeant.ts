import { datesRead } from "../../tables/columns/dateColumn";
import { figureAt } from "../../tables/columns/figures";
import type { Column } from "../../tables/table";
import { dayOfSerial, serialOf } from "../../values/dates/serialDay";

/** By judgement: so many days above and below say where a list is in time, and so many of them must be read. */
const eachWay = 5;
const fewest = 3;
/** Rows looked through for them: a column of which nothing can be read is not searched to its end for every cell. */
const furthest = 50;

/**
 * The days a cell may mean, the one nearest to those about it in the column first: lists are kept from day to day. As they
 * come where the days about it lie further apart than what is asked. A day whose year is not said may be of any year.
 */
export function daysMeant(
  column: Column,
  row: number,
  days: readonly number[],
  today: number,
): readonly number[] {
  const about = daysAbout(column, row, today);
  const [first = 0, last = 0] = [about[0], about.at(-1)];
  if (about.length < fewest || last - first >= Math.max(...days) - Math.min(...days)) return days;
  const middle = about[about.length >> 1] ?? 0;
  const possible = isOfAnyYear(days) ? inYearsAbout(days, middle) : days;
  return [...possible]
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .slice(0, Math.max(2, days.length));
}

/** The days read in the rows above and below, in their order. */
function daysAbout(column: Column, row: number, today: number): readonly number[] {
  const read = datesRead(column, today);
  const towards = (step: number) => {
    const found: number[] = [];
    for (let away = 1; found.length < eachWay && away <= furthest; away++) {
      const at = row + step * away;
      const day = at < 0 || at >= column.cells.length ? Number.NaN : figureAt(read, at);
      if (!Number.isNaN(day)) found.push(Math.floor(day));
    }
    return found;
  };
  return [...towards(-1), ...towards(1)].sort((a, b) => a - b);
}

function isOfAnyYear(days: readonly number[]): boolean {
  const dates = new Set(days.map(dayOfSerial).map(({ month, day }) => `${month}-${day}`));
  return days.length > 1 && dates.size === 1;
}

function inYearsAbout([known = 0]: readonly number[], middle: number): readonly number[] {
  const { month, day } = dayOfSerial(known);
  const { year } = dayOfSerial(middle);
  return [year - 1, year, year + 1].flatMap((one) => serialOf(one, month, day) ?? []);
}
