import { type DealRuns, dealKinds } from "../deals/deals";

/** Lines of one order stand close together; looking back this far finds them without a set. */
const lookBack = 32;

/**
 * Where the purchase stands, the nearest before the one at `at`, whose order number it repeats (several lines, or typed
 * twice), or without a number whose day it shares: of an order of several lines the first alone may bear it; −1 where it
 * orders anew.
 */
export function lineBefore({ deals }: DealRuns, from: number, at: number): number {
  const order = deals.order[at] ?? 0;
  const day = deals.day[at] ?? 0;
  const stop = Math.max(from, at - lookBack);
  for (let i = at - 1; i >= stop; i--) {
    if (deals.kind[i] !== dealKinds.purchase) continue;
    if (order === 0 ? deals.day[i] === day : deals.order[i] === order) return i;
  }
  return -1;
}

/** Whether the purchase at `at` only pays a further part of an order placed before. */
export function paysFurther(runs: DealRuns, from: number, at: number): boolean {
  return runs.deals.inParts === true && runs.deals.order[at] !== 0 && lineBefore(runs, from, at) >= 0;
}
