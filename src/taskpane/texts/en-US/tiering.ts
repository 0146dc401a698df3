import { enCount } from "../format";
import type { Texts } from "../zh-CN";

export const tiering: Texts["tiering"] = {
  title: "Assign quarterly tiers",
  lead: "By net spend, number of purchases and length of the relation in the 12 months before the as-of day. Every move states its reason.",
  asOf: "As of",
  quarter: (year, quarter) => `End of Q${quarter} ${year}`,
  otherDay: "Another day",
  changeAsOf: "Change the day",
  day: "Day",
  start: "Assign tiers",
  again: "Recalculate for this day",
  running: "Working out tiers…",
  none: "No customers to sort",
  noneLead: "No customers were read. Please check that the columns are matched correctly.",
  distribution: "Customers and amount by tier",
  byCount: "Customers",
  byRevenue: "Amount, last 12 months",
  customers: (count) => number(count),
  showTier: (tier, count) => `Show ${enCount(count, "customer", "customers")} in ${tier}`,
  revenueShare: (share) => `${share} of amount`,
  all: "All customers",
  changedOnly: "Moved only",
  changed: (count) => `${number(count)} moved`,
  from: (tier) => `was ${tier}`,
  fresh: "First tier",
  unchanged: "Unchanged",
  score: (score) => `Score ${score}`,
  recency: (days) => `bought ${enCount(days, "day", "days")} ago`,
  frequency: (times) => enCount(times, "purchase", "purchases"),
  monetary: (amount) => `net ${amount}`,
  neverBought: "No purchases on record",
  keep: "Do not write",
  kept: "Not written",
  takeBack: "Use the proposal",
  override: "Set by hand",
  overridden: "By hand",
  overrideTier: "Change to",
  overrideReason: "Reason (required)",
  overrideHint: "e.g. strategic account, new frame contract",
  save: "Set",
  listEmpty: "No customers match.",
  decided: (count, overridden) =>
    overridden > 0
      ? `${enCount(count, "tier", "tiers")} to write, ${overridden} by hand`
      : `${enCount(count, "tier", "tiers")} to write`,
  preview: "Review changes",
};

function number(count: number): string {
  return enCount(count, "customer", "customers");
}
