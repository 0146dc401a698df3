import type { MetricColumns } from "../metrics/metrics";
import { quantile } from "../scoring/quantile";
import { rankScale } from "../scoring/rank";

type Order = "ascending" | "descending";

/**
 * Scores 1…bins at the type-7 quantiles where a bin holds its upper bound: how pandas' qcut and the usual quartile
 * recipes ("recency ≤ the first quartile: 4") cut. Equal values score alike; NaN scores 0.
 */
export function upperClosedScores(values: Float64Array, bins: number, order: Order): Int8Array {
  const cuts = quantilesOf(values, bins);
  return scoresOf(values, bins, order, (value) => 1 + cuts.filter((cut) => value > cut).length);
}

/**
 * Scores 1…bins at the type-7 quantiles; a bin holds its lower bound. R's `rfm` adds one to the quantile and asks
 * "below": `shift` 1 reproduces its published scores on whole numbers, 0 is the plain definition.
 */
export function quantileScores(values: Float64Array, bins: number, order: Order, shift = 0): Int8Array {
  const cuts = quantilesOf(values, bins).map((cut) => cut + shift);
  return scoresOf(values, bins, order, (value) => 1 + cuts.filter((cut) => value >= cut).length);
}

/** What parts the values into so many bins of as many each. */
function quantilesOf(values: Float64Array, bins: number): readonly number[] {
  const sorted = known(values).sort();
  return Array.from({ length: bins - 1 }, (_, i) => quantile(sorted, (i + 1) / bins));
}

const known = (values: Float64Array): Float64Array => values.filter((value) => !Number.isNaN(value));

/** The bin of each value as its score, counted from the other end where the least is the best; 0 of NaN. */
function scoresOf(
  values: Float64Array,
  bins: number,
  order: Order,
  binOf: (value: number) => number,
): Int8Array {
  return Int8Array.from(values, (value) => {
    if (Number.isNaN(value)) return 0;
    return order === "ascending" ? binOf(value) : bins + 1 - binOf(value);
  });
}

/**
 * Scores 1…bins by place: each holds as wide a part of the places, from that of the least to that of the greatest value, and
 * its upper end; equals share the first of their places (pandas' cut over such ranks).
 */
export function placeScores(values: Float64Array, bins: number, order: Order): Int8Array {
  const scale = rankScale(known(values).sort());
  const last = scale.below[scale.values.length - 1] ?? 0;
  const places = new Map(Array.from(scale.values, (value, at) => [value, scale.below[at] ?? 0]));
  return scoresOf(values, bins, order, (value) =>
    Math.max(1, last > 0 ? Math.ceil(((places.get(value) ?? 0) * bins) / last) : 1),
  );
}

/**
 * Scores 1…bins of as many rows each as can be, the first bins one more, ties as they stand: dplyr's ntile, and qcut
 * over ranks that were told apart. Equal values may score differently, so tiers are never made of it.
 */
export function equalCountScores(values: Float64Array, bins: number, order: Order): Int8Array {
  const rows = [...values.keys()].filter((row) => !Number.isNaN(values[row] ?? Number.NaN));
  rows.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const scores = new Int8Array(values.length);
  const [each, more] = [Math.floor(rows.length / bins), rows.length % bins];
  rows.forEach((row, place) => {
    const large = more * (each + 1);
    const bin = place < large ? Math.floor(place / (each + 1)) : more + Math.floor((place - large) / each);
    scores[row] = order === "ascending" ? bin + 1 : bins - bin;
  });
  return scores;
}

/** What models of repeat buying (BG/NBD, Gamma–Gamma) count, in days; NaN for somebody who never bought. */
export interface RepeatFigures {
  /** Days with a purchase after the first. */
  readonly frequency: Float64Array;
  /** From the first to the last purchase. */
  readonly recency: Float64Array;
  /** From the first purchase to the as-of day. */
  readonly age: Float64Array;
  /** Net amount of such a day after the first; 0 without one. */
  readonly monetary: Float64Array;
}

/** The figures of `metrics`, whose window must reach back to the first deal. */
export function repeatFigures({
  dates,
  tenure,
  recency,
  monetary,
  firstAmount,
}: MetricColumns): RepeatFigures {
  const repeats = dates.map((count) => (count > 0 ? count - 1 : Number.NaN));
  return {
    frequency: repeats,
    recency: tenure.map((age, row) => age - (recency[row] ?? Number.NaN)),
    age: tenure,
    monetary: repeats.map((count, row) =>
      count > 0 ? ((monetary[row] ?? 0) - (firstAmount[row] ?? 0)) / count : count,
    ),
  };
}
