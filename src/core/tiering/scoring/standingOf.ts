import type { Earlier } from "./earlier";
import { type RankScale, rankOn, scaleOf } from "./rank";

type Scored = Pick<Earlier, "scores" | "active">;

const standings = new WeakMap<Scored, RankScale>();

/** The share of the active customers that score no less, in whole percent, 1 at least; NaN without a score. */
export function standingOf(snapshot: Scored, customer: number): number {
  const { scores, active } = snapshot;
  const scale = standings.get(snapshot) ?? scaleOf(scores.total, active);
  standings.set(snapshot, scale);
  const rank = rankOn(scale, scores.total[customer] ?? Number.NaN);
  return Math.max(1, Math.round(100 * (1 - rank)));
}
