import { inBlocks } from "../../tables/cells/blocks";

/**
 * Mid-rank percentiles, 0…1: (mean rank − 1) ÷ (n − 1), ties share the mean rank, NaN stays NaN and is not counted.
 * A single value ranks 0.5. `among` limits the population; others get the rank they would have within it.
 */
export function midRanks(values: Float64Array, among: Uint8Array): Float64Array {
  return ranksOn(scaleOf(values, among), values);
}

/** A sorted population by its different values, so that a rank is found in one search. */
export interface RankScale {
  readonly values: Float64Array;
  /** How many of the population lie below each value; one more entry holds all. */
  readonly below: Int32Array;
  /**
   * Of whole numbers close together: for each from the first value to the last the place of the first value that is no
   * less, so that it need not be searched for. Null for any other.
   */
  readonly places: Int32Array | null;
}

/** The list given is taken over: its different values are moved to its beginning. */
export function rankScale(sorted: Float64Array): RankScale {
  const count = differentIn(sorted);
  const values = sorted.subarray(0, count);
  const below = new Int32Array(count + 1).fill(sorted.length);
  for (let i = 0, at = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (at > 0 && value === values[at - 1]) continue;
    values[at] = value;
    below[at] = i;
    at++;
  }
  return { values, below, places: null };
}

/** Whole numbers that lie this close together (orders, days) are counted instead of sorted. */
const widestCounted = 1 << 14;

/** The scale of a population: by counting where all its values are whole numbers close together, else by sorting. */
export function scaleOf(values: Float64Array, among: Uint8Array): RankScale {
  return countedScale(values, among) ?? rankScale(sortedPopulation(values, among));
}

function countedScale(values: Float64Array, among: Uint8Array): RankScale | null {
  const { least, most } = wholeRange(values, among);
  if (!(most - least < widestCounted)) return null;
  const counts = new Int32Array(most - least + 1);
  for (let i = 0; i < values.length; i++) {
    const at = (values[i] ?? Number.NaN) - least;
    if (among[i] === 1 && at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return scaleOfCounts(counts, least);
}

/** The least and greatest of a population; NaN where it holds anything but whole numbers, or nothing. */
function wholeRange(
  values: Float64Array,
  among: Uint8Array,
): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (among[i] !== 1 || Number.isNaN(value)) continue;
    if (Math.floor(value) !== value) return { least: Number.NaN, most: Number.NaN };
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most < least ? { least: Number.NaN, most: Number.NaN } : { least, most };
}

function scaleOfCounts(counts: Int32Array, least: number): RankScale {
  let different = 0;
  for (let at = 0; at < counts.length; at++) if ((counts[at] ?? 0) > 0) different++;
  const values = new Float64Array(different);
  const below = new Int32Array(different + 1);
  const places = new Int32Array(counts.length);
  let place = 0;
  let seen = 0;
  for (let at = 0; at < counts.length; at++) {
    places[at] = place;
    if (counts[at] === 0) continue;
    values[place] = least + at;
    below[place] = seen;
    seen += counts[at] ?? 0;
    place++;
  }
  below[different] = seen;
  return { values, below, places };
}

function differentIn(sorted: Float64Array): number {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) count++;
  return count;
}

/** Rank of one value on a scale, as `midRanks` defines it; outside the population it stands between its neighbours, and without one there is no rank (NaN). */
export function rankOn({ values, below, places }: RankScale, value: number): number {
  if (Number.isNaN(value)) return Number.NaN;
  const size = below[values.length] ?? 0;
  if (size <= 1) return size === 0 ? Number.NaN : 0.5;
  const at = places === null ? lowerBound(values, value) : placeOn(values, places, value);
  const first = below[at] ?? 0;
  const rank = values[at] === value ? first + ((below[at + 1] ?? 0) - first - 1) / 2 : first - 0.5;
  return Math.min(1, Math.max(0, rank / (size - 1)));
}

/** The rank of each of many values. */
export function ranksOn(scale: RankScale, values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length);
  inBlocks(values.length, blockValues, (from, to) => {
    for (let i = from; i < to; i++) ranks[i] = rankOn(scale, values[i] ?? Number.NaN);
  });
  return ranks;
}

const blockValues = 1024;

export function sortedPopulation(values: Float64Array, among: Uint8Array): Float64Array {
  let size = 0;
  for (let i = 0; i < values.length; i++)
    if (among[i] === 1 && !Number.isNaN(values[i] ?? Number.NaN)) size++;
  const population = new Float64Array(size);
  for (let i = 0, at = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (among[i] === 1 && !Number.isNaN(value)) population[at++] = value;
  }
  return population.sort();
}

/** As `lowerBound` of whole numbers whose places are written down. */
function placeOn(values: Float64Array, places: Int32Array, value: number): number {
  const from = Math.ceil(value) - (values[0] ?? 0);
  return from < 0 ? 0 : (places[from] ?? values.length);
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
