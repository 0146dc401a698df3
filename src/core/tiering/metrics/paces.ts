import type { DealRuns } from "../deals/deals";
import type { Scheme } from "../scheme/scheme";
import { gapQuantile, gapsOf, typicalGap, type Visits } from "./gaps";
import { typicalGaps } from "./industryGaps";

/** Every customer's expected gap, and the multiple of it at which it counts as lost. */
export function pacesOf(
  runs: DealRuns,
  metrics: Visits,
  churn: Scheme["churn"],
  industries: Int32Array | undefined,
) {
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
