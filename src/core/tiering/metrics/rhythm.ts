import type { DealRuns } from "../deals/deals";
import type { Scheme } from "../scheme/scheme";
import type { Contracts } from "./contracts";
import { gapQuantile, gapsOf, typicalGap, type Visits } from "./gaps";
import { typicalGaps } from "./industryGaps";
import type { MetricColumns } from "./metrics";

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
  /** Who is bound by a contract that runs at that day is silent and not lost. */
  readonly contracts?: Contracts;
}

/** What is known of customers beside their purchases. */
export interface Bounds {
  /** Each customer's as a number, −1 for none: rhythms of few purchases then follow those of their industry, not of everybody. */
  readonly industries?: Int32Array;
  readonly contracts?: Contracts;
}

export function rhythmAt(
  runs: DealRuns,
  metrics: Visits,
  churn: Scheme["churn"],
  { industries, contracts }: Bounds = {},
): Rhythm {
  const size = metrics.recency.length;
  const rhythm = {
    expectedGap: new Float64Array(size),
    overdue: new Float64Array(size),
    lostAt: new Float64Array(size),
  };
  const { p80, p90, gapOf, lostAtOf } = pacesOf(runs, metrics, churn, industries);
  for (let customer = 0; customer < size; customer++) {
    const gap = gapOf(customer);
    rhythm.expectedGap[customer] = gap;
    rhythm.overdue[customer] = (metrics.recency[customer] ?? Number.NaN) / Math.max(1, gap);
    rhythm.lostAt[customer] = lostAtOf(customer, gap);
  }
  return { ...rhythm, p80, p90, ...(contracts && { contracts }) };
}

/** 1 for buyers that are not lost at that day; of their rhythms nothing is kept. */
export function activeAt(
  runs: DealRuns,
  metrics: Visits,
  churn: Scheme["churn"],
  { industries, contracts }: Bounds = {},
): Uint8Array {
  const { p90, gapOf, lostAtOf } = pacesOf(runs, metrics, churn, industries);
  const active = new Uint8Array(metrics.recency.length);
  for (let customer = 0; customer < active.length; customer++) {
    const recency = metrics.recency[customer] ?? Number.NaN;
    if (Number.isNaN(recency)) continue;
    const gap = gapOf(customer);
    const pace = { overdue: recency / Math.max(1, gap), lostAt: lostAtOf(customer, gap), p90 };
    const gone = isGone(silenceOf(customer, metrics), pace, churn) && !isBound(customer, metrics, contracts);
    active[customer] = gone ? 0 : 1;
  }
  return active;
}

/** Every customer's expected gap, and the multiple of it at which it counts as lost. */
function pacesOf(runs: DealRuns, metrics: Visits, churn: Scheme["churn"], industries?: Int32Array) {
  const { gaps, longest, second } = gapsOf(runs, metrics.asOf);
  const typical = typicalGap(metrics);
  const typicalOf = industries ? typicalGaps(metrics, industries) : () => typical;
  return {
    p80: gapQuantile(gaps, 0.8),
    p90: gapQuantile(gaps, 0.9),
    gapOf: (customer: number) => expectedGapOf(customer, metrics, typicalOf(customer), churn.prior),
    lostAtOf(customer: number, gap: number): number {
      const usual = Math.max(1, gap);
      const once = ((longest[customer] ?? 0) + 1) / usual;
      const again = ((second[customer] ?? 0) + 1) / usual;
      const sure = surelyLate(Math.max(0, (metrics.dates[customer] ?? 0) - 1) + churn.prior, churn.lost);
      return Math.max(sure, Math.min(once, pauseLimit * churn.lost), again);
    },
  };
}

function expectedGapOf(
  customer: number,
  { recency, tenure, dates }: Visits,
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

interface Silence {
  /** Days without a purchase, NaN: never bought. */
  readonly recency: number;
  /** There is no gap to judge them by. */
  readonly boughtOnce: boolean;
}

function silenceOf(customer: number, { recency, dates }: Visits): Silence {
  return { recency: recency[customer] ?? Number.NaN, boughtOnce: (dates[customer] ?? 0) <= 1 };
}

/** A customer with a single purchase is given at least this long before it counts as lost. */
const singlePurchaseDays = 180;

/** Whether a contract of the customer runs at that day. */
function isBound(customer: number, { asOf }: Visits, contracts: Contracts | undefined): boolean {
  return contracts !== undefined && (contracts.until[customer] ?? Number.NaN) >= asOf;
}

/**
 * Whether silence has become 流失: three times the own rhythm and over 90 days, or over a year whatever the rhythm; never
 * while a contract runs, for nobody orders again what he has until next year.
 */
export function isLost(
  customer: number,
  metrics: MetricColumns,
  rhythm: Rhythm,
  churn: Scheme["churn"],
): boolean {
  return isSilent(customer, metrics, rhythm, churn) && !isBound(customer, metrics, rhythm.contracts);
}

/** Whether a running contract is all that keeps a customer from 流失. */
export function isHeld(
  customer: number,
  metrics: MetricColumns,
  rhythm: Rhythm,
  churn: Scheme["churn"],
): boolean {
  return isBound(customer, metrics, rhythm.contracts) && isSilent(customer, metrics, rhythm, churn);
}

function isSilent(
  customer: number,
  metrics: MetricColumns,
  { overdue, lostAt, p90 }: Rhythm,
  churn: Scheme["churn"],
): boolean {
  const pace = { overdue: overdue[customer] ?? 0, lostAt: lostAt[customer] ?? churn.lost, p90 };
  return isGone(silenceOf(customer, metrics), pace, churn);
}

interface Pace {
  readonly overdue: number;
  readonly lostAt: number;
  readonly p90: number;
}

function isGone(
  { recency, boughtOnce }: Silence,
  { overdue, lostAt, p90 }: Pace,
  churn: Scheme["churn"],
): boolean {
  if (Number.isNaN(recency)) return false;
  if (recency >= churn.maxDays) return true;
  if (boughtOnce) return recency >= onceLostAt({ p90 }, churn);
  return recency >= churn.minDays && overdue >= lostAt;
}

/** Days of silence after which who bought once is lost: most others would have come back; the longest silence where nobody has. */
export function onceLostAt({ p90 }: Pick<Rhythm, "p90">, { maxDays }: Scheme["churn"]): number {
  return p90 > 0 ? Math.min(maxDays, Math.max(singlePurchaseDays, p90)) : maxDays;
}

/** Weekly buyers are not late after a fortnight: gaps count as fifteen days at least. */
const shortestGap = 15;

/**
 * Early warning: silent for twice the own rhythm, but neither lost nor bound by a contract; a single purchase warns once most
 * would have come back.
 */
export function isWarned(
  customer: number,
  metrics: MetricColumns,
  rhythm: Rhythm,
  churn: Scheme["churn"],
): boolean {
  const { recency, boughtOnce } = silenceOf(customer, metrics);
  if (Number.isNaN(recency) || isBound(customer, metrics, rhythm.contracts)) return false;
  if (isSilent(customer, metrics, rhythm, churn)) return false;
  if (boughtOnce) return rhythm.p80 > 0 && recency >= Math.max(shortestGap, rhythm.p80);
  return recency >= churn.warn * Math.max(shortestGap, rhythm.expectedGap[customer] ?? 0);
}
