import { type DealRuns, dealKinds } from "../deals/deals";

/** The serial day of each customer's last purchase up to a day, NaN where it has none, and how many it has, two standing for more. */
export interface LastPurchases {
  readonly day: Float64Array;
  readonly count: Uint8Array;
}

/** Looked up from the end of each run, so that a million deals are not gone through for it. */
export function lastPurchases({ deals, start }: DealRuns, asOf: number): LastPurchases {
  const day = new Float64Array(deals.customers).fill(Number.NaN);
  const count = new Uint8Array(deals.customers);
  for (let customer = 0; customer < day.length; customer++) {
    const from = start[customer] ?? 0;
    for (let i = (start[customer + 1] ?? 0) - 1; i >= from && (count[customer] ?? 0) < 2; i--) {
      const dealt = deals.day[i] ?? 0;
      if (deals.kind[i] !== dealKinds.purchase || dealt > asOf) continue;
      if (count[customer] === 0) day[customer] = dealt;
      count[customer] = (count[customer] ?? 0) + 1;
    }
  }
  return { day, count };
}
