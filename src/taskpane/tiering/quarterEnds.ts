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
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  // Quarters counted from year 0; the running one is not closed, not even on its last day.
  const running = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, back) => endOf(running - 1 - back));
}

function endOf(quarterIndex: number): QuarterEnd {
  const year = Math.floor(quarterIndex / 4);
  const quarter = quarterIndex - year * 4;
  return { year, quarter: quarter + 1, day: `${String(year).padStart(4, "0")}-${lastDays[quarter] ?? ""}` };
}
