import { type Indicator, indicators, type Scheme } from "../scheme/scheme";
import { type NaturalBreaks, naturalBreaks } from "../scoring/naturalBreaks";
import { sortedPopulation } from "../scoring/rank";
import { suggestThresholds } from "../scoring/suggestThresholds";
import type { Snapshot } from "./assignTiers";

/** Lower bounds of levels 2–5 by indicator. */
export type Thresholds = NonNullable<Scheme["fixed"]>;

/** The quintiles of today's active buyers, rounded, of every indicator that is kept (用当前分布建议阈值). */
export function thresholdsOf({ columns, active }: Pick<Snapshot, "columns" | "active">): Thresholds {
  const thresholds: Partial<Record<Indicator, number[]>> = {};
  for (const indicator of indicators) {
    const population = sortedPopulation(columns.get(indicator) ?? new Float64Array(0), active);
    if (population.length > 0) thresholds[indicator] = [...suggestThresholds(population)];
  }
  return thresholds;
}

/** Levels of every indicator. */
const levels = 5;

/** Where the spending of today's active buyers falls into groups; null with too few different amounts. */
export function spendingBreaks({
  columns,
  active,
}: Pick<Snapshot, "columns" | "active">): NaturalBreaks | null {
  return naturalBreaks(sortedPopulation(columns.get("monetary") ?? new Float64Array(0), active), levels);
}

/**
 * The scheme with a distribution frozen into it: from then on a tier changes because the customer changed, not because
 * the others did. `period` says whose distribution it was.
 */
export function freezeThresholds(thresholds: Thresholds, scheme: Scheme, period: string): Scheme {
  return { ...scheme, fixed: thresholds, frozenFrom: period };
}
