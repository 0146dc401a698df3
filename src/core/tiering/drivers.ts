import type { Snapshot } from "./assignTiers";
import type { Indicator } from "./scheme";
import { shareOf } from "./score";

/** One indicator's part in a change of score, in points, with the values it moved between. */
export interface Driver {
  readonly indicator: Indicator;
  readonly points: number;
  readonly from: number;
  readonly to: number;
}

export interface ScoreChange {
  readonly from: number;
  readonly to: number;
  /** Score the old distribution would give today's figures, less the old score: the customer's own doing. */
  readonly own: number;
  /** What the others' movement did. */
  readonly drift: number;
  /** Own drivers, the strongest first: at most three, each worth a point or more. */
  readonly drivers: readonly Driver[];
}

const most = 3;
const worthNaming = 1;

/** Splits the change of a customer's score since the previous as-of day into its own change and the population's drift. */
export function scoreChange(before: Snapshot, now: Snapshot, customer: number): ScoreChange | null {
  const from = before.scores.total[customer] ?? Number.NaN;
  const to = now.scores.total[customer] ?? Number.NaN;
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  const weights = [...now.weights.values()].reduce((sum, weight) => sum + weight, 0);
  const drivers: Driver[] = [];
  let own = 0;
  for (const [indicator, weight] of now.weights) {
    const yardstick = before.yardsticks.get(indicator);
    const was = before.columns.get(indicator)?.[customer] ?? Number.NaN;
    const is = now.columns.get(indicator)?.[customer] ?? Number.NaN;
    if (!yardstick || Number.isNaN(was) || Number.isNaN(is)) continue;
    const points = ((shareOf(yardstick, is) - shareOf(yardstick, was)) * weight * 100) / weights;
    own += points;
    drivers.push({ indicator, points, from: was, to: is });
  }
  const named = drivers.filter((driver) => Math.abs(driver.points) >= worthNaming);
  named.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { from, to, own, drift: to - from - own, drivers: named.slice(0, most) };
}
