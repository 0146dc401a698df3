import { type Indicator, indicators, type Scheme } from "../scheme/scheme";
import type { Snapshot } from "./assignTiers";

/** An indicator with a weight that took no part, because too little is known of it. */
export interface DroppedIndicator {
  readonly indicator: Indicator;
  /** Share of the active buyers of whom it is known, 0…1. */
  readonly filled: number;
}

/** What a run left out of everybody's score; its weight went to the others. A Pareto run weighs nothing. */
export function droppedIndicators(
  { columns, active, weights }: Pick<Snapshot, "columns" | "active" | "weights">,
  scheme: Scheme,
): readonly DroppedIndicator[] {
  const buyers = [...active.keys()].filter((row) => active[row] === 1);
  if (scheme.pareto !== null || buyers.length === 0) return [];
  const filledOf = (indicator: Indicator) => {
    const values = columns.get(indicator);
    return buyers.filter((row) => !Number.isNaN(values?.[row] ?? Number.NaN)).length / buyers.length;
  };
  return indicators
    .filter((indicator) => (scheme.weights[indicator] ?? 0) > 0 && !weights.has(indicator))
    .map((indicator) => ({ indicator, filled: filledOf(indicator) }));
}
