import type { FigureColumn } from "./figureColumn";
import type { Range } from "./usualRange";

/** What years of people's lives and work are. */
const [firstYear, lastYear] = [1900, 2100] as const;
/** By judgement: of years hardly one is mistyped out of all centuries. */
const yearShare = 0.97;
/** Prices near 2,000 are round as a rule, of years one in ten is. */
const mostRound = 0.5;
/** By judgement: so many years lie between a column's usual ones and one of its slips at least; an old wine is no slip. */
const leastAhead = 8;
const leastBefore = 30;
const spreads = 3;

const isYear = (figure: number): boolean =>
  Number.isInteger(figure) && figure >= firstYear && figure <= lastYear;

/**
 * Between which years those of a column lie: vintages, years of building. On logarithms hardly anything lies between 2020 and 2042.
 * Null where the figures are no years.
 */
export function yearRange({ sample }: FigureColumn): Range | null {
  const years = sample.filter(isYear);
  const round = years.filter((year) => year % 10 === 0);
  if (years.length < sample.length * yearShare || round.length > years.length * mostRound) return null;
  const at = (share: number) => years[Math.floor(years.length * share)] ?? Number.NaN;
  const spread = (at(0.75) - at(0.25)) * spreads;
  const usual = years.filter(
    (year) =>
      year >= at(0.25) - Math.max(leastBefore, spread) && year <= at(0.75) + Math.max(leastAhead, spread),
  );
  return { from: usual[0] ?? Number.NaN, middle: at(0.5), to: usual.at(-1) ?? Number.NaN };
}
