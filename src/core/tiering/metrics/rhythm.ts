import type { DealRuns } from "../deals/deals";
import type { Scheme } from "../scheme/scheme";
import type { Contracts } from "./contracts";
import type { Visits } from "./gaps";
import type { MetricColumns } from "./metrics";
import { pacesOf } from "./paces";
import { isBound, isGone, silenceOf } from "./silence";

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
