import { type DealRuns, dealKinds } from "../deals/deals";

/** Lines of one order stand close together; looking back this far finds them without a set. */
const lookBack = 32;

/**
 * Whether the purchase at `at` repeats an order number seen just before (several lines, or typed twice); without order
 * numbers, whether it shares its day with the purchase before.
 */
export function seenInRun({ deals }: DealRuns, from: number, at: number): boolean {
  const order = deals.order[at] ?? 0;
  const day = deals.day[at] ?? 0;
  const stop = Math.max(from, at - lookBack);
  for (let i = at - 1; i >= stop; i--) {
    if (deals.order[i] !== order || deals.kind[i] !== dealKinds.purchase) continue;
    if (order !== 0 || deals.day[i] === day) return true;
  }
  return false;
}

/** Whether the purchase at `at` only pays a further part of an order placed before. */
export function paysFurther(runs: DealRuns, from: number, at: number): boolean {
  return runs.deals.inParts === true && runs.deals.order[at] !== 0 && seenInRun(runs, from, at);
}
