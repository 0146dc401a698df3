import type { Snapshot } from "../assigning/assignTiers";
import type { Indicator } from "../scheme/scheme";
import type { Earlier } from "../scoring/earlier";
import { movesAlong, shareOf } from "../scoring/score";

/** One indicator's part in a change of score, in points, with the values it moved between. */
export interface Driver {
  readonly indicator: Indicator;
  readonly points: number;
  /** NaN where it was not known before. */
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
/** Points from which on a part of a change is told. */
export const worthNaming = 1;

/** Splits the change of a customer's score since the previous as-of day into its own change and the population's drift. */
export function scoreChange(before: Earlier, now: Snapshot, customer: number): ScoreChange | null {
  const from = before.scores.total[customer] ?? Number.NaN;
  const to = now.scores.total[customer] ?? Number.NaN;
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  const drivers = driversOf(before, now, customer);
  const own = drivers.reduce((sum, { points, was }) => sum + points + was, 0) - from;
  const named = drivers.filter((driver) => Math.abs(driver.points) >= worthNaming);
  named.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { from, to, own, drift: to - from - own, drivers: named.slice(0, most) };
}

interface OldDriver extends Driver {
  /** Points it gave before. */
  readonly was: number;
}

/** What each indicator's change is worth by the old yardsticks; an indicator that became known counts from nothing. */
function driversOf(before: Earlier, now: Snapshot, customer: number): OldDriver[] {
  const known = [...now.weights].flatMap(([indicator, weight]) => {
    const yardstick = before.yardsticks.get(indicator) ?? now.yardsticks.get(indicator);
    const to = now.columns.get(indicator)?.[customer] ?? Number.NaN;
    if (!yardstick || Number.isNaN(to)) return [];
    // Everybody grows older alike: where that moves the yardstick too, the days that passed are nobody's own doing.
    const passed =
      indicator === "tenure" && movesAlong(yardstick) ? now.metrics.asOf - before.metrics.asOf : 0;
    return [{ indicator, weight, to, share: shareOf(yardstick, to - passed) }];
  });
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return known.map(({ indicator, weight, to, share }) => {
    const was = before.scores.pointsOf(indicator, customer);
    const from = before.columns.get(indicator)?.[customer] ?? Number.NaN;
    return { indicator, points: (100 * share * weight) / weights - was, from, to, was };
  });
}
