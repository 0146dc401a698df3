import type { Scheme } from "../scheme/scheme";

/** Ties in money are ties in rank; this keeps "just at the line" on the far side of it despite rounding. */
const hair = 1e-9;

/**
 * Pareto position of each active customer, 0…100: 100 less the percentage of the money that bigger customers bring.
 * The biggest has 100, and whoever starts before 80 % of the money is in has more than 20. NaN outside the active.
 */
export function paretoScores(monetary: Float64Array, active: Uint8Array): Float64Array {
  const scores = new Float64Array(monetary.length).fill(Number.NaN);
  const order = [...active.keys()].filter((row) => active[row] === 1);
  const money = (row: number) => Math.max(0, monetary[row] || 0);
  order.sort((a, b) => money(b) - money(a));
  const all = order.reduce((sum, row) => sum + money(row), 0);
  let before = 0;
  let sum = 0;
  order.forEach((row, place) => {
    if (place === 0 || money(row) !== money(order[place - 1] ?? -1)) before = sum;
    sum += money(row);
    scores[row] = all > 0 ? Math.max(0, 100 * (1 - before / all) - hair) : 0;
  });
  return scores;
}

/** The lines a score is measured by: the scheme's own, or where the shares of money of a Pareto scheme lie. */
export function linesOf({ cutoffs, pareto }: Scheme): Scheme["cutoffs"] {
  if (pareto === null) return cutoffs;
  const line = (share: number) => 100 * (1 - share);
  return { core: line(pareto.core), potential: line(pareto.potential), potentialFloor: 100 };
}
