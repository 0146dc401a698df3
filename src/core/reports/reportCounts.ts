import { isStepUp, type Tier, tiers } from "../sheets/tier";
import type { ReportedCustomer } from "./tierReport";

export interface TierCount {
  readonly tier: Tier;
  readonly count: number;
  readonly before: number;
  readonly amount: number;
}

/** Customers and money by tier, with how many of today's customers were in it before. */
export function tierCounts(customers: readonly ReportedCustomer[]): readonly TierCount[] {
  return tiers.map((tier) => {
    const now = customers.filter((customer) => customer.tier === tier);
    return {
      tier,
      count: now.length,
      before: customers.filter(({ previous }) => previous === tier).length,
      amount: now.reduce((sum, { amount }) => sum + amount, 0),
    };
  });
}

/** From each tier (null: first time) to each tier: how many, and with how much money. */
export function migrationRows(customers: readonly ReportedCustomer[]) {
  return [...tiers, null].map((from) => {
    const those = customers.filter(({ previous }) => previous === from);
    return {
      from,
      to: tiers.map((tier) => those.filter((customer) => customer.tier === tier).length),
      count: those.length,
      amount: those.reduce((sum, { amount }) => sum + amount, 0),
    };
  });
}

export type Step = "up" | "down" | "same" | "first";

export function stepOf({ previous, tier }: Pick<ReportedCustomer, "previous" | "tier">): Step {
  if (previous === null) return "first";
  if (previous === tier) return "same";
  return isStepUp(previous, tier) ? "up" : "down";
}

/**
 * The moves that matter most, by the money they concern: losses and gains in turn, so that neither hides the other.
 * At most `limit`.
 */
export function topMoves(customers: readonly ReportedCustomer[], limit: number): readonly ReportedCustomer[] {
  const by = (step: Step) =>
    customers
      .filter((customer) => stepOf(customer) === step)
      .sort((a, b) => b.amount - a.amount || (a.companyName < b.companyName ? -1 : 1));
  const [down, up] = [by("down"), by("up")];
  const half = Math.floor(limit / 2);
  const downs = down.slice(0, Math.max(half, limit - up.length));
  return [...downs, ...up.slice(0, limit - downs.length)];
}
