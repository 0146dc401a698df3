import type { MetricColumns } from "../metrics/metrics";
import type { Rhythm } from "../metrics/rhythm";
import type { Indicator, Scheme } from "../scheme/scheme";
import { linesOf } from "../scoring/pareto";
import { type Scores, shareOf, type Yardsticks } from "../scoring/score";

/** By how many points a line must be passed before a tier changes, upwards and downwards. */
export interface DeadBand {
  readonly up: number;
  readonly down: number;
  /** As many orders less or more are what it is as wide as; left out where it is the scheme's own. */
  readonly orders?: number;
}

/** What of a population's figures a band is made from. */
interface Judged {
  readonly metrics: MetricColumns;
  readonly rhythm: Pick<Rhythm, "overdue">;
  readonly scores: Pick<Scores, "total" | "completeness">;
  readonly yardsticks: Yardsticks;
  readonly weights: ReadonlyMap<Indicator, number>;
}

/** How many orders chance may move across a quarter's end: two, one of them for whoever is late already. */
const chance = { usual: 2, late: 1 } as const;

/** The most a band is widened, in bands of the scheme that asks for 3: 18 points, less than lies between two lines, and 15 where late. */
const widest = { usual: 6, late: 5 } as const;

/**
 * A line counts as passed once it would be with two orders less or more, too: somebody who orders four times a year
 * orders two to six times in one without having changed, and one order is worth eight points. Of 600 buyers with three
 * to six orders a year 10 % then move a quarter by nothing but chance, 6 of them by 流失 and coming back; by one order
 * less and one more it was 12 %, by the scheme's own band 18 %. Whoever buys often keeps the scheme's own. Somebody
 * already silent for twice the own gap may really be leaving and is held by one order only, so that a true drop of
 * 80 % is noticed as soon as before.
 */
export function deadBandAt(now: Judged, customer: number, scheme: Scheme): DeadBand {
  const { deadBand, churn } = scheme;
  const plain = { up: deadBand, down: deadBand };
  const score = now.scores.total[customer] ?? Number.NaN;
  const { core, potential } = linesOf(scheme);
  const far = widest.usual * deadBand;
  // Most scores lie far from every line: no band reaches them.
  if (scheme.pareto !== null || ![core, potential].some((line) => Math.abs(score - line) <= far))
    return plain;
  const speed = (now.rhythm.overdue[customer] ?? 0) >= churn.warn ? "late" : "usual";
  const wide = Math.min(widest[speed] * deadBand, ordersWorth(now, customer, chance[speed]));
  return wide > deadBand ? { up: wide, down: wide, orders: chance[speed] } : plain;
}

/** Points between the score with so many orders of the usual size less and with as many more. */
function ordersWorth(now: Judged, customer: number, count: number): number {
  const { metrics, weights } = now;
  const orders = metrics.frequency[customer] ?? 0;
  const money = Math.max(0, metrics.monetary[customer] ?? 0);
  const usual = orders > 0 ? money / orders : (metrics.lastAmount[customer] ?? 0);
  let all = 0;
  for (const weight of weights.values()) all += weight;
  const gain = (indicator: Indicator, value: number, step: number) => {
    const yardstick = now.yardsticks.get(indicator);
    const weight = weights.get(indicator) ?? 0;
    if (!yardstick || weight === 0) return 0;
    return weight * (shareOf(yardstick, value + step) - shareOf(yardstick, Math.max(0, value - step)));
  };
  const known = (now.scores.completeness[customer] ?? 1) * all;
  return known > 0
    ? (100 * (gain("frequency", orders, count) + gain("monetary", money, count * usual))) / known
    : 0;
}
