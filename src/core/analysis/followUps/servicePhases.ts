import { contactsSince } from "../../followUps/contactDays";
import type { ServicePhase } from "../../followUps/dueFollowUps";
import { servicePlanOf } from "../../followUps/servicePlan";
import type { Tier } from "../../sheets/tier";
import type { MetricColumns } from "../../tiering/metrics/metrics";
import type { BookContext } from "../context/bookContext";
import { customerKeys } from "../tiering/input/tierInput";

/** What phases are counted from; days as Excel serials. */
export interface PhaseDays {
  readonly today: number;
  /** Day of the run the tiers are of: a tier no period of 分级历史 knows began then. */
  readonly runOn: number;
  readonly metrics: MetricColumns;
}

/** Where each customer stands in what its tier asks for beside the interval; null where it asks for nothing. */
export function phasesOf(
  context: BookContext,
  tiers: readonly (Tier | null)[],
  days: PhaseDays,
): readonly (ServicePhase | null)[] {
  const plan = servicePlanOf(context.own.tables.get("tierPolicy"));
  const startOf = phaseStarts(context, days);
  const starts = Float64Array.from(tiers, (tier, row) =>
    tier && plan[tier] ? startOf(row, tier) : Number.NaN,
  );
  const contacts = contactsSince(context.book, starts, days.today);
  return tiers.map((tier, row) => {
    const service = tier && plan[tier];
    const start = starts[row] ?? Number.NaN;
    if (!service || Number.isNaN(start)) return null;
    const { steps, mostContacts, dealWithinDays } = service;
    if (steps.length === 0 && mostContacts === null && dealWithinDays === null) return null;
    const lastDeal = days.today - (days.metrics.recency[row] ?? Number.NaN);
    const isReached = lastDeal > start;
    const dealBy = dealWithinDays === null || isReached ? null : start + dealWithinDays;
    return { start, steps, mostContacts, contacts: contacts[row] ?? 0, dealBy };
  });
}

/** A new customer's phase begins with its first order, any other with the period that first gave the tier it still has. */
function phaseStarts({ book, own }: BookContext, { today, runOn, metrics }: PhaseDays) {
  const keyOf = customerKeys(book.customers);
  return (row: number, tier: Tier): number => {
    if (tier === "new") return today - (metrics.tenure[row] ?? Number.NaN);
    const key = keyOf(row);
    let start = runOn;
    for (const { asOf, tiers } of own.periods) {
      if (asOf > runOn) continue;
      if (tiers.get(key)?.tier !== tier) break;
      start = asOf;
    }
    return start;
  };
}
