import type { Snapshot } from "./assignTiers";
import { sortedPopulation, suggestThresholds } from "./rank";
import type { Indicator, Scheme } from "./scheme";

/**
 * The scheme with today's distribution frozen into it (用当前分布建议阈值): from then on a tier changes because the
 * customer changed, not because the others did. Thresholds are the quintiles of the active buyers, rounded.
 */
export function freezeThresholds(snapshot: Snapshot, scheme: Scheme): Scheme {
  const fixed: Partial<Record<Indicator, number[]>> = {};
  for (const indicator of snapshot.weights.keys()) {
    const values = snapshot.columns.get(indicator);
    if (values) fixed[indicator] = [...suggestThresholds(sortedPopulation(values, snapshot.active))];
  }
  return { ...scheme, fixed };
}
