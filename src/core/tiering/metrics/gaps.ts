import { type DealRuns, dealKinds } from "../deals/deals";
import { paysFurther } from "./lineBefore";
import type { MetricColumns } from "./metrics";
import { middleOf } from "./middleOf";

/** What a rhythm is read from. */
export type Visits = Pick<MetricColumns, "asOf" | "recency" | "tenure" | "dates">;

/** No gap in a customer list is longer; the pooled gaps are counted by whole days. */
const longestGap = 4000;
/** With no repeat buyer at all a rhythm of a quarter is assumed. */
const defaultGap = 90;

/**
 * The middle repeat buyer's mean gap. Not the median of all gaps: frequent buyers have most of them, and everybody
 * slower would be called lost too soon.
 */
export function typicalGap({ recency, tenure, dates }: Visits): number {
  const means = new Float64Array(recency.length);
  let repeat = 0;
  for (let i = 0; i < recency.length; i++) {
    const count = dates[i] ?? 0;
    const gap = ((tenure[i] ?? 0) - (recency[i] ?? 0)) / (count - 1);
    if (count > 1 && gap > 0) means[repeat++] = gap;
  }
  return middleOf(means.subarray(0, repeat)) ?? defaultGap;
}

/** All gaps counted by their days, and the two longest of each customer (0 without one). */
export function gapsOf(runs: DealRuns, asOf: number) {
  const { deals, start } = runs;
  const gaps = new Int32Array(longestGap + 1);
  const longest = new Int16Array(start.length - 1);
  const second = new Int16Array(start.length - 1);
  for (let customer = 0; customer + 1 < start.length; customer++) {
    let last = Number.NaN;
    const from = start[customer] ?? 0;
    for (let i = from; i < (start[customer + 1] ?? 0); i++) {
      const day = deals.day[i] ?? 0;
      if (deals.kind[i] !== dealKinds.purchase || day > asOf || day === last) continue;
      if (paysFurther(runs, from, i)) continue;
      const gap = Math.min(longestGap, day - last);
      last = day;
      if (Number.isNaN(gap)) continue;
      gaps[gap] = (gaps[gap] ?? 0) + 1;
      if (gap > (longest[customer] ?? 0)) {
        second[customer] = longest[customer] ?? 0;
        longest[customer] = gap;
      } else if (gap > (second[customer] ?? 0)) second[customer] = gap;
    }
  }
  return { gaps, longest, second };
}

/** The gap in days that a share of all gaps does not exceed; 0 without a gap. */
export function gapQuantile(counts: Int32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let gap = 0; gap < counts.length; gap++) {
    seen += counts[gap] ?? 0;
    if (total > 0 && seen >= share * total) return gap;
  }
  return 0;
}
