import type { MetricColumns } from "./metrics";
import { linesOf } from "./pareto";
import type { Indicator, Scheme } from "./scheme";
import { type Scores, shareOf, type Yardsticks } from "./score";

/** By how many points a line must be passed before a tier changes, upwards and downwards. */
export interface DeadBand {
  readonly up: number;
  readonly down: number;
}

/** What of a population's figures a band is made from. */
interface Judged {
  readonly metrics: MetricColumns;
  readonly scores: Pick<Scores, "total" | "completeness">;
  readonly yardsticks: Yardsticks;
  readonly weights: ReadonlyMap<Indicator, number>;
}

/** The most a band is widened, in bands of the scheme: 9 points to rise and 15 to fall where it asks for 3. */
const widest = { up: 3, down: 5 } as const;

/**
 * A line counts as passed once it would be with an order less or more, too: of somebody who orders four times a year
 * one order is worth eight points, and whether it falls before or after the quarter's end is chance. Of 600 buyers
 * with three to six orders a year 12 % then move a quarter by nothing but chance, not 18 %; whoever buys often keeps
 * the scheme's own band, and a true drop of 80 % is noticed as soon as before.
 */
export function deadBandAt(now: Judged, customer: number, scheme: Scheme): DeadBand {
  const { deadBand } = scheme;
  const plain = { up: deadBand, down: deadBand };
  const score = now.scores.total[customer] ?? Number.NaN;
  const { core, potential } = linesOf(scheme);
  const far = widest.down * deadBand;
  // Most scores lie far from every line: no band reaches them.
  if (scheme.pareto !== null || ![core, potential].some((line) => Math.abs(score - line) <= far))
    return plain;
  const worth = orderWorth(now, customer);
  const atMost = (bands: number) => Math.max(deadBand, Math.min(bands * deadBand, worth));
  return { up: atMost(widest.up), down: atMost(widest.down) };
}

/** Points between the score with one order of the usual size less and with one more. */
function orderWorth(now: Judged, customer: number): number {
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
  return known > 0 ? (100 * (gain("frequency", orders, 1) + gain("monetary", money, usual))) / known : 0;
}
