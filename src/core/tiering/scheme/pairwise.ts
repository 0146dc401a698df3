/**
 * Weights from comparing two indicators at a time (AHP): row geometric means, as Crawford and Williams proposed, and
 * Saaty's consistency ratio.
 */

/** Two of the compared things, by index. */
export type Pair = readonly [first: number, second: number];

/** Every two of so many things, in order: (0,1), (0,2) … (1,2) … */
export function pairsOf(size: number): readonly Pair[] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size - i - 1 }, (__, k): Pair => [i, i + 1 + k]),
  ).flat();
}

/** Nobody can tell finer than nine times as important (Saaty). */
const most = 9;

/** Place on a slider from −8 (the second matters nine times as much) over 0 (alike) to 8; and back. */
export function timesAt(place: number): number {
  return place >= 0 ? 1 + place : 1 / (1 - place);
}

/** The nearest place for a ratio of two weights; weights of 0 lie at the end. */
export function placeOfRatio(first: number, second: number): number {
  if (first === second) return 0;
  const [high, sign] = first > second ? [first / second, 1] : [second / first, -1];
  return sign * (Math.min(most, Math.round(high)) - 1);
}

export interface PairwiseResult {
  /** They add up to 1. */
  readonly weights: readonly number[];
  /** Consistency ratio: over 0.10 the comparisons contradict one another. */
  readonly ratio: number;
  /** The comparison furthest from what the others say, and what these say instead; null where none is off. */
  readonly worst: { readonly pair: Pair; readonly times: number; readonly implied: number } | null;
}

/** Saaty's mean consistency index of random comparisons, by how many things are compared. */
const randomIndex: Readonly<Record<number, number>> = { 3: 0.58, 4: 0.9, 5: 1.12, 6: 1.24, 7: 1.32, 8: 1.41 };
export const tolerableRatio = 0.1;

/** Weights of `size` things from how many times the first of each pair matters more; `times` in the order of `pairsOf`. */
export function weighPairwise(size: number, times: readonly number[]): PairwiseResult {
  const pairs = pairsOf(size);
  const matrix = Array.from({ length: size }, () => new Float64Array(size).fill(1));
  pairs.forEach(([a, b], k) => {
    const said = times[k] ?? 1;
    matrix[a]?.fill(said, b, b + 1);
    matrix[b]?.fill(1 / said, a, a + 1);
  });
  const means = matrix.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / size));
  const all = means.reduce((sum, mean) => sum + mean, 0);
  const weights = means.map((mean) => mean / all);
  return { weights, ratio: ratioOf(matrix, weights), worst: worstOf(pairs, times, weights) };
}

function ratioOf(matrix: readonly Float64Array[], weights: readonly number[]): number {
  const size = weights.length;
  const random = randomIndex[size];
  if (random === undefined) return 0;
  const growth = matrix.map((row, i) => {
    const sum = row.reduce((total, value, k) => total + value * (weights[k] ?? 0), 0);
    return sum / (weights[i] ?? 1);
  });
  const largest = growth.reduce((sum, value) => sum + value, 0) / size;
  return Math.max(0, (largest - size) / (size - 1) / random);
}

/** Closer than this is rounding. */
const same = 1e-9;

/** Of three things every pair is as far off as the others: then the boldest comparison is the one to look at. */
function worstOf(
  pairs: readonly Pair[],
  times: readonly number[],
  weights: readonly number[],
): PairwiseResult["worst"] {
  const judged = pairs.map((pair, k) => {
    const said = Math.log(times[k] ?? 1);
    const agreed = Math.log((weights[pair[0]] ?? 1) / (weights[pair[1]] ?? 1));
    return { pair, times: times[k] ?? 1, said, agreed, off: Math.abs(said - agreed) };
  });
  const furthest = judged.reduce((most, { off }) => Math.max(most, off), 0);
  if (furthest <= same) return null;
  const worst = judged
    .filter(({ off }) => off >= furthest - same)
    .reduce((bold, one) => (Math.abs(one.said) > Math.abs(bold.said) + same ? one : bold));
  const implied = Math.exp(byOthers(worst.said, worst.agreed, weights.length));
  return { pair: worst.pair, times: worst.times, implied };
}

/**
 * What the ways over a third thing say of a pair, as logarithm: the ratio of the weights is the mean of these and of the
 * comparison itself, which counts twice.
 */
function byOthers(said: number, agreed: number, size: number): number {
  return (size * agreed - 2 * said) / (size - 2);
}

/** Weights as whole percent that add up to 100: the largest remainders are rounded up. */
export function wholePercents(weights: readonly number[]): readonly number[] {
  const exact = weights.map((weight) => 100 * weight);
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((sum, value) => sum + value, 0);
  const byRest = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const raised = new Set(byRest.slice(0, missing).map(({ i }) => i));
  return whole.map((value, i) => value + (raised.has(i) ? 1 : 0));
}
