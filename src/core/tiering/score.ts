import type { MetricColumns } from "./metrics";
import { type RankScale, rankOn, rankScale, sortedPopulation, suggestThresholds } from "./rank";
import { type Indicator, indicators, type Scheme } from "./scheme";

/** One column per indicator that the data hold, by customer; NaN = missing. */
export type IndicatorColumns = ReadonlyMap<Indicator, Float64Array>;

/** Indicators people keep outside the transactions; each may be absent. */
export interface ExtraIndicators {
  readonly satisfaction?: Float64Array;
  readonly potential?: Float64Array;
  readonly relation?: Float64Array;
}

/** A tenth of the median amount keeps growth from tiny bases finite. */
const growthCushion = 0.1;
/** Where nobody spent anything; else the cushion follows the amounts, be they kept in cents or in 万元. */
const growthUnit = 1;

export function indicatorColumns(metrics: MetricColumns, extra: ExtraIndicators): IndicatorColumns {
  const buyers = metrics.monetary.filter((amount) => amount > 0).sort();
  const cushion = growthCushion * (buyers[buyers.length >> 1] ?? growthUnit);
  const growth = metrics.monetary.map((now, i) => {
    if (Number.isNaN(metrics.recency[i] ?? Number.NaN)) return Number.NaN;
    return Math.log((Math.max(0, now) + cushion) / (Math.max(0, metrics.previousMonetary[i] ?? 0) + cushion));
  });
  const columns = new Map<Indicator, Float64Array>([
    ["monetary", metrics.monetary.map((amount) => Math.max(0, amount))],
    ["frequency", metrics.frequency],
    ["recency", metrics.recency.map((days) => -days)],
    ["tenure", metrics.tenure],
    ["growth", growth],
  ]);
  for (const name of ["satisfaction", "potential", "relation"] as const) {
    const column = extra[name];
    if (column) columns.set(name, column);
  }
  return columns;
}

/** How one indicator's value becomes a share 0…1: by rank among active buyers or by frozen thresholds. */
export type Yardstick =
  | { readonly kind: "rank"; readonly scale: RankScale }
  | { readonly kind: "levels"; readonly bounds: readonly number[] };

/** By indicator; made when first asked for, because few of them take part in a score. */
export type Yardsticks = Pick<ReadonlyMap<Indicator, Yardstick>, "get">;

/** Yardsticks of this population; few customers (under `percentileFrom`) are measured by rounded thresholds instead. */
export function yardsticksOf(columns: IndicatorColumns, active: Uint8Array, scheme: Scheme): Yardsticks {
  const many = active.reduce((sum, flag) => sum + flag, 0) >= scheme.percentileFrom;
  const known = new Map<Indicator, Yardstick>();
  function make(indicator: Indicator, values: Float64Array): Yardstick {
    const frozen = scheme.fixed?.[indicator];
    if (frozen) return { kind: "levels", bounds: frozen };
    const sorted = sortedPopulation(values, active);
    return many || sorted.length === 0 || indicator === "growth" || indicator === "recency"
      ? { kind: "rank", scale: rankScale(sorted) }
      : { kind: "levels", bounds: suggestThresholds(sorted) };
  }
  return {
    get(indicator) {
      const values = columns.get(indicator);
      const yardstick = known.get(indicator) ?? (values && make(indicator, values));
      if (yardstick) known.set(indicator, yardstick);
      return yardstick;
    },
  };
}

export function shareOf(yardstick: Yardstick, value: number): number {
  if (Number.isNaN(value)) return Number.NaN;
  if (yardstick.kind === "rank") return rankOn(yardstick.scale, value);
  return yardstick.bounds.filter((bound) => value >= bound).length / yardstick.bounds.length;
}

export interface Scores {
  /** 0…100; NaN where nothing is known. */
  readonly total: Float64Array;
  /** Share of the weights whose indicator is known. */
  readonly completeness: Float64Array;
  /** Each indicator as a share 0…1, by customer; NaN = missing. */
  readonly shares: ReadonlyMap<Indicator, Float64Array>;
  /** Points each indicator gives, by customer. */
  readonly points: ReadonlyMap<Indicator, Float64Array>;
}

/** Weights that take part: an indicator filled for too few customers is dropped for everybody. */
export function activeWeights(
  columns: IndicatorColumns,
  active: Uint8Array,
  scheme: Scheme,
): ReadonlyMap<Indicator, number> {
  const population = active.reduce((sum, flag) => sum + flag, 0);
  const weights = new Map<Indicator, number>();
  for (const indicator of indicators) {
    const weight = scheme.weights[indicator] ?? 0;
    const values = columns.get(indicator);
    if (weight <= 0 || !values) continue;
    let filled = 0;
    for (let i = 0; i < values.length; i++)
      if (active[i] === 1 && !Number.isNaN(values[i] ?? Number.NaN)) filled++;
    if (filled >= scheme.minimumFilled * population) weights.set(indicator, weight);
  }
  return weights;
}

/** Score = 100 · Σ weight·share ÷ Σ weights known. Shares worked out before may be given; new ones are added to them. */
export function scoresBy(
  columns: IndicatorColumns,
  yardsticks: Yardsticks,
  weights: ReadonlyMap<Indicator, number>,
  shares: Map<Indicator, Float64Array> = new Map(),
): Scores {
  const size = columns.values().next().value?.length ?? 0;
  const known = new Float64Array(size);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const points = new Map<Indicator, Float64Array>();
  for (const [indicator, weight] of weights) {
    const values = columns.get(indicator);
    const yardstick = yardsticks.get(indicator);
    if (!values || !yardstick) continue;
    const own = shares.get(indicator) ?? sharesBy(yardstick, values);
    shares.set(indicator, own);
    points.set(indicator, weigh(own, weight, known));
  }
  const total = known.map((sum, i) => {
    if (sum === 0) return Number.NaN;
    let points100 = 0;
    for (const part of points.values()) points100 += part[i] ?? 0;
    return (100 * points100) / sum;
  });
  for (const part of points.values())
    part.forEach((value, i) => {
      part[i] = known[i] ? (100 * value) / (known[i] ?? 1) : 0;
    });
  return { total, completeness: known.map((sum) => (all > 0 ? sum / all : 0)), shares, points };
}

function sharesBy(yardstick: Yardstick, values: Float64Array): Float64Array {
  const shares = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) shares[i] = shareOf(yardstick, values[i] ?? Number.NaN);
  return shares;
}

/** Shares times weight, 0 for what is missing; adds up in `known` the weight of what is not. */
function weigh(shares: Float64Array, weight: number, known: Float64Array): Float64Array {
  const points = new Float64Array(shares.length);
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] ?? Number.NaN;
    if (Number.isNaN(share)) continue;
    known[i] = (known[i] ?? 0) + weight;
    points[i] = share * weight;
  }
  return points;
}
