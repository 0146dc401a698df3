import type { DealRuns } from "../deals/deals";
import { type MetricColumns, pastMetricsAt } from "../metrics/metrics";
import { activeAt } from "../metrics/rhythm";
import type { Indicator, Scheme } from "../scheme/scheme";
import { type ExtraIndicators, type IndicatorColumns, indicatorColumns } from "./indicatorColumns";
import {
  activeWeights,
  type PointsOf,
  type Scores,
  shareOf,
  type Yardstick,
  type Yardsticks,
  yardsticksOf,
} from "./score";

/** The customers as they stood at an earlier day, as far as reasons ask: kept small, for it stands beside today's. */
export interface Earlier {
  readonly metrics: Pick<MetricColumns, "asOf" | "recency">;
  readonly columns: IndicatorColumns;
  readonly yardsticks: Yardsticks;
  /** 1 for buyers that were not lost. */
  readonly active: Uint8Array;
  /** By points; where a scheme goes by shares of money nobody asks. */
  readonly scores: Pick<Scores, "total" | "pointsOf">;
}

export function earlierAt(runs: DealRuns, extra: ExtraIndicators, asOf: number, scheme: Scheme): Earlier {
  const { past: metrics, spare } = pastMetricsAt(runs, asOf, scheme.windowDays);
  const active = activeAt(runs, metrics, scheme.churn, extra);
  const columns = indicatorColumns(metrics, extra);
  const yardsticks = yardsticksOf(columns, active, scheme);
  const parts = partsOf(columns, yardsticks, activeWeights(columns, active, scheme));
  return {
    metrics,
    columns,
    yardsticks,
    active,
    scores: { total: writeTotals(parts, spare), pointsOf: pointsBy(parts) },
  };
}

interface Part {
  readonly indicator: Indicator;
  readonly weight: number;
  readonly values: Float64Array;
  readonly yardstick: Yardstick;
}

function partsOf(
  columns: IndicatorColumns,
  yardsticks: Yardsticks,
  weights: ReadonlyMap<Indicator, number>,
): readonly Part[] {
  return [...weights].flatMap(([indicator, weight]) => {
    const values = columns.get(indicator);
    const yardstick = yardsticks.get(indicator);
    return values && yardstick ? [{ indicator, weight, values, yardstick }] : [];
  });
}

/** As `scoresBy`, into a column of its own: no share is kept. */
function writeTotals(parts: readonly Part[], total: Float64Array): Float64Array {
  for (let customer = 0; customer < total.length; customer++) {
    let sum = 0;
    let known = 0;
    for (const { values, yardstick, weight } of parts) {
      const share = shareOf(yardstick, values[customer] ?? Number.NaN);
      if (Number.isNaN(share)) continue;
      sum += share * weight;
      known += weight;
    }
    total[customer] = known === 0 ? Number.NaN : (100 * sum) / known;
  }
  return total;
}

/** Every indicator of a customer is asked for in turn, so its shares are worked out once. */
function pointsBy(parts: readonly Part[]): PointsOf {
  const own = new Map<Indicator, number>();
  let asked = -1;
  let known = 0;
  function look(customer: number): void {
    own.clear();
    asked = customer;
    known = 0;
    for (const { indicator, weight, values, yardstick } of parts) {
      const share = shareOf(yardstick, values[customer] ?? Number.NaN);
      if (Number.isNaN(share)) continue;
      known += weight;
      own.set(indicator, share * weight);
    }
  }
  return (indicator, customer) => {
    if (customer !== asked) look(customer);
    return known === 0 ? 0 : (100 * (own.get(indicator) ?? 0)) / known;
  };
}
