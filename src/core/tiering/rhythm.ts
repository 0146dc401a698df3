import { type DealRuns, dealKinds } from "./deals";
import type { MetricColumns } from "./metrics";
import type { Scheme } from "./scheme";

/** A customer's own buying rhythm at the as-of day. */
export interface Rhythm {
  /** Expected gap between purchases in days, shrunken towards the median of all gaps; NaN without a purchase. */
  readonly expectedGap: Float64Array;
  /** Days since the last purchase ÷ expected gap: 2 warns, `lostAt` is 流失. */
  readonly overdue: Float64Array;
  /**
   * The multiple at which this customer counts as lost: the scheme's 3, more for one known by few purchases, and for
   * one that has been silent as long before and come back.
   */
  readonly lostAt: Float64Array;
  /** Gaps in days that 80 and 90 % of all gaps do not exceed, for customers with one purchase only. */
  readonly p80: number;
  readonly p90: number;
}

/** No gap in a customer list is longer; the pooled gaps are counted by whole days. */
const longestGap = 4000;
/** With no repeat buyer at all a rhythm of a quarter is assumed. */
const defaultGap = 90;

export function rhythmAt(runs: DealRuns, metrics: MetricColumns, churn: Scheme["churn"]): Rhythm {
  const { gaps, longest, second } = gapsOf(runs, metrics.asOf);
  const typical = typicalGap(metrics);
  const size = metrics.recency.length;
  const rhythm = {
    expectedGap: new Float64Array(size),
    overdue: new Float64Array(size),
    lostAt: new Float64Array(size),
  };
  for (let customer = 0; customer < size; customer++) {
    const gap = expectedGapOf(customer, metrics, typical, churn.prior);
    const usual = Math.max(1, gap);
    const once = ((longest[customer] ?? 0) + 1) / usual;
    const again = ((second[customer] ?? 0) + 1) / usual;
    const sure = surelyLate(Math.max(0, (metrics.dates[customer] ?? 0) - 1) + churn.prior, churn.lost);
    rhythm.expectedGap[customer] = gap;
    rhythm.overdue[customer] = (metrics.recency[customer] ?? Number.NaN) / usual;
    rhythm.lostAt[customer] = Math.max(sure, Math.min(once, pauseLimit * churn.lost), again);
  }
  return { ...rhythm, p80: gapQuantile(gaps, 0.8), p90: gapQuantile(gaps, 0.9) };
}

function expectedGapOf(
  customer: number,
  { recency, tenure, dates }: MetricColumns,
  typical: number,
  prior: number,
): number {
  const silent = recency[customer] ?? Number.NaN;
  if (Number.isNaN(silent)) return Number.NaN;
  const span = (tenure[customer] ?? 0) - silent;
  return (span + prior * typical) / ((dates[customer] ?? 1) - 1 + prior);
}

/**
 * Whoever has been silent longer before and come back is late only beyond that pause: a pause that came twice (a
 * season, a yearly shutdown) excuses its whole length, a single one half as much again at most, 4.5 usual gaps for a
 * line of 3. Of steady Poisson buyers 3 % then stand as lost at a quarter's end, not 4; that takes three in ten of the
 * moves they make by chance and leaves a true drop of 80 % noticed after two quarters in the median, as before.
 */
const pauseLimit = 1.5;

/**
 * The multiple of an estimated mean gap that a living Poisson buyer exceeds as rarely as `multiple` times the true
 * one (e^-multiple): with a gamma posterior of n gaps the silence is Lomax distributed, n · (e^(multiple/n) − 1).
 * 3 stays 3.1 for fifty purchases and becomes 4.1 for five.
 */
function surelyLate(gaps: number, multiple: number): number {
  return gaps > 0 ? gaps * (Math.exp(multiple / gaps) - 1) : multiple;
}

/**
 * The middle repeat buyer's mean gap. Not the median of all gaps: frequent buyers have most of them, and everybody
 * slower would be called lost too soon.
 */
function typicalGap({ recency, tenure, dates }: MetricColumns): number {
  const means = new Float64Array(recency.length);
  let repeat = 0;
  for (let i = 0; i < recency.length; i++) {
    const count = dates[i] ?? 0;
    const gap = ((tenure[i] ?? 0) - (recency[i] ?? 0)) / (count - 1);
    if (count > 1 && gap > 0) means[repeat++] = gap;
  }
  return means.subarray(0, repeat).sort()[repeat >> 1] ?? defaultGap;
}

/** All gaps counted by their days, and the two longest of each customer (0 without one). */
function gapsOf({ deals, start }: DealRuns, asOf: number) {
  const gaps = new Int32Array(longestGap + 1);
  const longest = new Int16Array(start.length - 1);
  const second = new Int16Array(start.length - 1);
  for (let customer = 0; customer + 1 < start.length; customer++) {
    let last = Number.NaN;
    for (let i = start[customer] ?? 0; i < (start[customer + 1] ?? 0); i++) {
      const day = deals.day[i] ?? 0;
      if (deals.kind[i] !== dealKinds.purchase || day > asOf || day === last) continue;
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

function gapQuantile(counts: Int32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let gap = 0; gap < counts.length; gap++) {
    seen += counts[gap] ?? 0;
    if (total > 0 && seen >= share * total) return gap;
  }
  return 0;
}

/** Days without a purchase (NaN: never bought), and whether there is no gap to judge them by. */
function silenceOf(customer: number, { recency, dates }: MetricColumns) {
  return { recency: recency[customer] ?? Number.NaN, boughtOnce: (dates[customer] ?? 0) <= 1 };
}

/** A customer with a single purchase is given at least this long before it counts as lost. */
const singlePurchaseDays = 180;

/** Whether silence has become 流失: three times the own rhythm and over 90 days, or over a year whatever the rhythm. */
export function isLost(
  customer: number,
  metrics: MetricColumns,
  rhythm: Rhythm,
  churn: Scheme["churn"],
): boolean {
  const { recency, boughtOnce } = silenceOf(customer, metrics);
  if (Number.isNaN(recency)) return false;
  if (recency >= churn.maxDays) return true;
  if (boughtOnce) return rhythm.p90 > 0 && recency >= Math.max(singlePurchaseDays, rhythm.p90);
  return (
    recency >= churn.minDays && (rhythm.overdue[customer] ?? 0) >= (rhythm.lostAt[customer] ?? churn.lost)
  );
}

/** Weekly buyers are not late after a fortnight: gaps count as fifteen days at least. */
const shortestGap = 15;

/** Early warning: silent for twice the own rhythm but not lost; a single purchase warns once most would have come back. */
export function isWarned(
  customer: number,
  metrics: MetricColumns,
  rhythm: Rhythm,
  churn: Scheme["churn"],
): boolean {
  const { recency, boughtOnce } = silenceOf(customer, metrics);
  if (Number.isNaN(recency) || isLost(customer, metrics, rhythm, churn)) return false;
  if (boughtOnce) return rhythm.p80 > 0 && recency >= Math.max(shortestGap, rhythm.p80);
  return recency >= churn.warn * Math.max(shortestGap, rhythm.expectedGap[customer] ?? 0);
}
