import { lastQuarterEnd } from "../../values/dates/serialDay";

/** How far records reach: their first and last day up to the as-of day, and the quarter end they stand for; serial days. */
export interface Coverage {
  readonly first: number;
  readonly last: number;
  readonly quarterEnd: number;
}

const quarterDays = 92;
/** A handful of deals far from all others are rather misread years than business: a tenth of a usual quarter's. */
const stragglers = 0.1;
/** Records that end this close before the end of a quarter stand for the whole of it. */
const nearlyAll = 45;

/** How far deals of these days (NaN = unreadable) reach up to the as-of day; null where there are none. */
export function coverageOf(days: Float64Array, asOf: number): Coverage | null {
  const perDay = new Int32Array(Math.max(0, asOf) + 1);
  for (const day of days) {
    const at = Math.floor(day);
    if (at > 0 && at <= asOf) perDay[at] = (perDay[at] ?? 0) + 1;
  }
  const few = Math.max(1, Math.round(stragglers * usualQuarter(perDay)));
  const last = lastDayOf(perDay, few);
  if (last === 0) return null;
  const first = firstDayOf(perDay, few);
  const end = lastQuarterEnd(last + nearlyAll);
  const coverage = { first, last, quarterEnd: end <= asOf ? end : lastQuarterEnd(last) };
  return (endsEarly(coverage, asOf) ? beforeStragglers(days, coverage) : null) ?? coverage;
}

/** How far they reach where of the quarter they seem to stand for stragglers alone are left; null where it is a real one. */
function beforeStragglers(days: Float64Array, { quarterEnd }: Coverage): Coverage | null {
  const earlier = coverageOf(days, quarterEnd);
  return earlier && endsEarly(earlier, quarterEnd) ? earlier : null;
}

/** Records that begin this many days into the window miss nothing worth telling: a year from 2 January is a year. */
const nearlyFull = 15;

/** Whether the records go back less than the days (of the window) figures are taken from. */
export function beginsLate({ first }: Coverage, asOf: number, windowDays: number): boolean {
  return asOf - first < windowDays - nearlyFull;
}

/** Whether the records end so long before the as-of day that most customers would look lost. */
export function endsEarly({ last }: Coverage, asOf: number): boolean {
  return asOf - last > quarterDays;
}

/** The median number of deals in the quarters, counted back from the as-of day, that have any. */
function usualQuarter(perDay: Int32Array): number {
  const counts: number[] = [];
  for (let end = perDay.length; end > 0; end -= quarterDays) {
    const count = perDay.subarray(Math.max(0, end - quarterDays), end).reduce((sum, one) => sum + one, 0);
    if (count > 0) counts.push(count);
  }
  counts.sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}

/** The day on which the first few deals have taken place; 0 where there are not so many. */
function firstDayOf(perDay: Int32Array, few: number): number {
  let seen = 0;
  for (let day = 1; day < perDay.length; day++) {
    seen += perDay[day] ?? 0;
    if (seen >= few) return day;
  }
  return 0;
}

/** The day by which all but the last few deals have taken place; 0 where there are not so many. */
function lastDayOf(perDay: Int32Array, few: number): number {
  let seen = 0;
  for (let day = perDay.length - 1; day > 0; day--) {
    seen += perDay[day] ?? 0;
    if (seen >= few) return day;
  }
  return 0;
}
