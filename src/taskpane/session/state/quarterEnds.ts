/** The end of a quarter that is over. */
export interface QuarterEnd {
  readonly year: number;
  readonly quarter: number;
  /** "YYYY-MM-DD". */
  readonly day: string;
}

const lastDays = ["03-31", "06-30", "09-30", "12-31"];

/** The last `count` closed quarters before `today` ("YYYY-MM-DD"), the latest first. */
export function quarterEnds(today: string, count: number): readonly QuarterEnd[] {
  const running = quarterIndexOf(today);
  return Array.from({ length: count }, (_, back) => endOf(running - 1 - back));
}

/** The end of the running quarter, after which tiers are due again. */
export function runningQuarterEnd(today: string): QuarterEnd {
  return quarterOfDay(today);
}

/** The quarter that has closed since the last run up to `lastAsOf`; null where that run covers it. */
export function dueQuarter(lastAsOf: string, today: string): QuarterEnd | null {
  const closed = endOf(quarterIndexOf(today) - 1);
  return lastAsOf < closed.day ? closed : null;
}

/** The quarter a day lies in. */
export function quarterOfDay(day: string): QuarterEnd {
  return endOf(quarterIndexOf(day));
}

/** Whether a day closes a quarter; a run at another day is preliminary. */
export function isQuarterEnd(day: string): boolean {
  return lastDays.includes(day.slice(5));
}

/** "2026Q3", as 分级历史 names it. */
export function periodName({ year, quarter }: QuarterEnd): string {
  return `${year}Q${quarter}`;
}

/** Quarters counted from year 0; the running one is not closed, not even on its last day. */
function quarterIndexOf(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

function endOf(quarterIndex: number): QuarterEnd {
  const year = Math.floor(quarterIndex / 4);
  const quarter = quarterIndex - year * 4;
  return { year, quarter: quarter + 1, day: `${String(year).padStart(4, "0")}-${lastDays[quarter] ?? ""}` };
}
