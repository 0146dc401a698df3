import type { TieringInput } from "../../../src/core/tiering/assigning/assignTiers";
import { type Deals, dealKinds, runsByCustomer } from "../../../src/core/tiering/deals/deals";

/** [customer, day, amount, order?]; a negative amount is a refund. */
export type Deal = readonly [customer: number, day: number, amount: number, order?: number];

export function dealsOf(customers: number, list: readonly Deal[]): Deals {
  const customer = Int32Array.from(list, ([row]) => row);
  return {
    customers,
    customerOf: () => customer,
    day: Int32Array.from(list, ([, day]) => day),
    amount: Float64Array.from(list, ([, , amount]) => Math.abs(amount)),
    kind: Uint8Array.from(list, ([, , amount]) => (amount < 0 ? dealKinds.refund : dealKinds.purchase)),
    order: Int32Array.from(list, ([, , , order]) => order ?? 0),
  };
}

export function inputOf(customers: number, list: readonly Deal[], asOf: number): TieringInput {
  return {
    runs: runsByCustomer(dealsOf(customers, list)),
    extra: {},
    asOf,
    previous: null,
    previousAsOf: null,
    manual: new Map(),
    excluded: new Set(),
  };
}

/** Small deterministic generator (mulberry32) so that no test depends on chance. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Mean days between a customer's purchases, drawn at random. */
export type GapsOf = (random: () => number) => number;

/** Customers who buy at their own steady rate and size: nothing about them changes. */
export function steadyBuyers(
  count: number,
  days: number,
  seed: number,
  gapOf: GapsOf = (random) => 10 + 80 * random(),
): readonly Deal[] {
  const random = randomFrom(seed);
  const deals: Deal[] = [];
  for (let customer = 0; customer < count; customer++) {
    const gap = gapOf(random);
    const size = Math.exp(6 + 3 * random());
    for (let day = gap * random(); day < days; day += -Math.log(1 - random()) * gap) {
      deals.push([customer, Math.floor(day), Math.round(size * (0.5 + random()))]);
    }
  }
  return deals;
}
