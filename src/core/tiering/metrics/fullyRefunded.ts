import { type DealRuns, type Deals, dealKinds, fullRefund } from "../deals/deals";

interface Balance {
  bought: number;
  refunded: number;
}

/** Orders (by hash) given back in full up to the as-of day; null for the many customers without a matching refund. */
export function fullyRefunded(
  { deals }: DealRuns,
  from: number,
  to: number,
  asOf: number,
): ReadonlySet<number> | null {
  const balance = refundedOrders(deals, from, to);
  if (balance === null) return null;
  for (let i = from; i < to; i++) {
    const sums = (deals.day[i] ?? 0) > asOf ? undefined : balance.get(deals.order[i] ?? 0);
    if (sums === undefined) continue;
    if (deals.kind[i] === dealKinds.purchase) sums.bought += deals.amount[i] ?? 0;
    else sums.refunded += deals.amount[i] ?? 0;
  }
  const orders = [...balance].filter(
    ([, sums]) => sums.bought > 0 && sums.refunded >= fullRefund * sums.bought,
  );
  return orders.length > 0 ? new Set(orders.map(([order]) => order)) : null;
}

/** The orders a refund names, with nothing added up yet. */
function refundedOrders({ kind, order }: Deals, from: number, to: number): Map<number, Balance> | null {
  let found: Map<number, Balance> | null = null;
  for (let i = from; i < to; i++) {
    if (kind[i] !== dealKinds.refund || order[i] === 0) continue;
    found ??= new Map();
    found.set(order[i] ?? 0, { bought: 0, refunded: 0 });
  }
  return found;
}
