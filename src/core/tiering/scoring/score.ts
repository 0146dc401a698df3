import { type Indicator, indicators, type Scheme } from "../scheme/scheme";
import type { IndicatorColumns } from "./indicatorColumns";
import { type RankScale, rankOn, ranksOn, scaleOf, sortedPopulation } from "./rank";
import { suggestThresholds } from "./suggestThresholds";

/** How one indicator's value becomes a share 0…1: by rank among active buyers or by frozen thresholds. */
export type Yardstick =
  | { readonly kind: "rank"; readonly scale: RankScale }
  /** `suggested`: made from the customers of this run, not kept from one to the next. */
  | { readonly kind: "levels"; readonly bounds: readonly number[]; readonly suggested?: true };

/** By indicator; made when first asked for, because few of them take part in a score. */
export type Yardsticks = Pick<ReadonlyMap<Indicator, Yardstick>, "get">;

/** Yardsticks of this population; few customers (under `percentileFrom`) are measured by rounded thresholds instead. */
export function yardsticksOf(columns: IndicatorColumns, active: Uint8Array, scheme: Scheme): Yardsticks {
  const many = countOf(active) >= scheme.percentileFrom;
  const known = new Map<Indicator, Yardstick>();
  function make(indicator: Indicator, values: Float64Array): Yardstick {
    const frozen = scheme.fixed?.[indicator];
    if (frozen) return { kind: "levels", bounds: frozen };
    const ranked = many || indicator === "growth" || indicator === "recency";
    const sorted = ranked ? null : sortedPopulation(values, active);
    return sorted === null || sorted.length === 0
      ? { kind: "rank", scale: scaleOf(values, active) }
      : { kind: "levels", bounds: suggestThresholds(sorted), suggested: true };
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

function countOf(active: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < active.length; i++) count += active[i] ?? 0;
  return count;
}

/** Whether a yardstick is made anew from the customers of each run. */
export function movesAlong(yardstick: Yardstick): boolean {
  return yardstick.kind === "rank" || yardstick.suggested === true;
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
  /** Points an indicator gives a customer, 0 where it is missing. */
  readonly pointsOf: PointsOf;
}

export type PointsOf = (indicator: Indicator, customer: number) => number;

/** Weights that take part: an indicator filled for too few customers is dropped for everybody. */
export function activeWeights(
  columns: IndicatorColumns,
  active: Uint8Array,
  scheme: Scheme,
): ReadonlyMap<Indicator, number> {
  const population = countOf(active);
  const weights = new Map<Indicator, number>();
  for (const indicator of indicators) {
    const weight = scheme.weights[indicator] ?? 0;
    // Asked for only where it counts: growth is a logarithm a customer and a sort.
    const values = weight > 0 ? columns.get(indicator) : undefined;
    if (values && filledIn(values, active) >= scheme.minimumFilled * population)
      weights.set(indicator, weight);
  }
  return weights;
}

function filledIn(values: Float64Array, active: Uint8Array): number {
  let filled = 0;
  for (let i = 0; i < values.length; i++)
    if (active[i] === 1 && !Number.isNaN(values[i] ?? Number.NaN)) filled++;
  return filled;
}

/** Score = 100 · Σ weight·share ÷ Σ weights known. Shares worked out before may be given; new ones are added to them. */
export function scoresBy(
  columns: IndicatorColumns,
  yardsticks: Yardsticks,
  weights: ReadonlyMap<Indicator, number>,
  shares: Map<Indicator, Float64Array>,
): Scores {
  const parts: Part[] = [];
  for (const [indicator, weight] of weights) {
    const values = columns.get(indicator);
    const yardstick = yardsticks.get(indicator);
    if (!values || !yardstick) continue;
    const own = shares.get(indicator) ?? sharesBy(yardstick, values);
    shares.set(indicator, own);
    parts.push({ indicator, weight, shares: own });
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const size = columns.get("frequency")?.length ?? 0;
  const total = new Float64Array(size);
  const completeness = new Float64Array(size);
  for (const part of parts) addPart(part, total, completeness);
  for (let i = 0; i < size; i++) {
    const known = completeness[i] ?? 0;
    total[i] = known === 0 ? Number.NaN : (100 * (total[i] ?? 0)) / known;
    completeness[i] = all > 0 ? known / all : 0;
  }
  return { total, completeness, shares, pointsOf: pointsBy(parts) };
}

/** Adds one indicator's share times its weight to each sum, and its weight to those known; nothing where it is missing. */
function addPart({ shares, weight }: Part, sums: Float64Array, known: Float64Array): void {
  for (let i = 0; i < sums.length; i++) {
    const share = shares[i] ?? Number.NaN;
    if (Number.isNaN(share)) continue;
    sums[i] = (sums[i] ?? 0) + share * weight;
    known[i] = (known[i] ?? 0) + weight;
  }
}

interface Part {
  readonly indicator: Indicator;
  readonly weight: number;
  readonly shares: Float64Array;
}

function sharesBy(yardstick: Yardstick, values: Float64Array): Float64Array {
  if (yardstick.kind === "rank") return ranksOn(yardstick.scale, values);
  const shares = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) shares[i] = shareOf(yardstick, values[i] ?? Number.NaN);
  return shares;
}

/** Sum of the weights whose indicator a customer has. */
function knownWeight(parts: readonly Part[], customer: number): number {
  let sum = 0;
  for (const { shares, weight } of parts) if (!Number.isNaN(shares[customer] ?? Number.NaN)) sum += weight;
  return sum;
}

/** Points are asked for where a change is explained. */
function pointsBy(parts: readonly Part[]): PointsOf {
  return (indicator, customer) => {
    const part = parts.find((one) => one.indicator === indicator);
    const share = part?.shares[customer] ?? Number.NaN;
    return !part || Number.isNaN(share) ? 0 : (100 * (share * part.weight)) / knownWeight(parts, customer);
  };
}
