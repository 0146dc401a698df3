import { inBlocks } from "../../tables/cells/blocks";
import type { Totals } from "./totals";

/** What a transaction row means for value: the rest (换货, 预付款, unreadable) counts for nothing. */
export const dealKinds = { none: 0, purchase: 1, refund: 2 } as const;
/** An order refunded to this share counts as not placed. */
export const fullRefund = 0.95;
/** Beside them while rows are read: no type was given. */
export const blankKind = 9;

/**
 * Transactions in columns, one entry a row that belongs to a known customer. Days are Excel serial days,
 * amounts positive in base currency whatever sign was typed; `order` is a hash of the order number, 0 = none.
 * Cancelled orders are not here.
 */
export interface Deals {
  readonly customers: number;
  /** Whose each deal is, by row of the customers; where deals stand in runs it is written down when first asked for. */
  readonly customerOf: () => Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly kind: Uint8Array;
  readonly order: Int32Array;
  /** Rows are payments of orders, part by part: a further one orders nothing anew. */
  readonly inParts?: boolean;
  /** Where there are no deals and the customer list itself sums them up. */
  readonly totals?: Totals;
}

/**
 * Deals of each customer as runs: those of customer c stand at `start[c] … start[c + 1] - 1`, by day. `deals` lie in
 * memory in this order, so that reading a run does not jump about.
 */
export interface DealRuns {
  readonly deals: Deals;
  readonly start: Int32Array;
}

const known = new WeakMap<Deals, DealRuns>();

/** Counting sort by customer; each run is then put in order of its days, deals of one day as they came. */
export function runsByCustomer(deals: Deals): DealRuns {
  const before = known.get(deals);
  if (before !== undefined) return before;
  const start = runStarts(deals.customers, deals.customerOf(), deals.kind);
  if (standInRuns(deals)) return { deals, start };
  return inOrderOfDays({ deals: inRuns(deals, start), start });
}

/** Deals and customers are gone through by so many at a time. */
export const blockRows = 4096;

/** Where each customer's run begins when these customers' deals lie side by side; what has no kind is no deal. */
export function runStarts(customers: number, customer: Int32Array, kind: Uint8Array): Int32Array {
  const start = new Int32Array(customers + 1);
  inBlocks(customer.length, blockRows, (from, to) => {
    for (let i = from; i < to; i++) {
      if (kind[i] === dealKinds.none) continue;
      const next = (customer[i] ?? 0) + 1;
      start[next] = (start[next] ?? 0) + 1;
    }
  });
  for (let c = 0; c < customers; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);
  return start;
}

function standInRuns({ customerOf, day }: Deals): boolean {
  const customer = customerOf();
  for (let i = 1; i < customer.length; i++) {
    const step = (customer[i] ?? 0) - (customer[i - 1] ?? 0);
    if (step < 0 || (step === 0 && (day[i] ?? 0) < (day[i - 1] ?? 0))) return false;
  }
  return true;
}

function inRuns(deals: Deals, start: Int32Array): Deals {
  const { inParts } = deals;
  const sorted = { ...dealsInRuns(start), ...(inParts && { inParts }) };
  const next = start.slice();
  const customers = deals.customerOf();
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i] ?? 0;
    const at = next[customer] ?? 0;
    next[customer] = at + 1;
    copyDeal(deals, i, sorted, at);
  }
  return sorted;
}

/** Room for deals whose runs begin at `start`; whose they are follows from there. */
export function dealsInRuns(start: Int32Array): Deals {
  const customers = start.length - 1;
  let customer: Int32Array | null = null;
  return {
    customers,
    customerOf: () => {
      customer ??= customersOf(start);
      return customer;
    },
    ...emptyColumns(start[customers] ?? 0),
  };
}

function customersOf(start: Int32Array): Int32Array {
  const customer = new Int32Array(start[start.length - 1] ?? 0);
  for (let c = 0; c + 1 < start.length; c++) customer.fill(c, start[c], start[c + 1]);
  return customer;
}

/** What there is of a deal beside whose it is. */
type DealColumns = Omit<Deals, "customers" | "customerOf" | "inParts" | "totals">;

function emptyColumns(size: number): DealColumns {
  return {
    day: new Int32Array(size),
    amount: new Float64Array(size),
    kind: new Uint8Array(size),
    order: new Int32Array(size),
  };
}

function copyDeal(from: DealColumns, i: number, to: DealColumns, at: number): void {
  to.day[at] = from.day[i] ?? 0;
  to.amount[at] = from.amount[i] ?? 0;
  to.kind[at] = from.kind[i] ?? 0;
  to.order[at] = from.order[i] ?? 0;
}

/** Puts each run of these deals in the order of its days; they are then known to stand in runs. */
export function inOrderOfDays(runs: DealRuns): DealRuns {
  inBlocks(runs.deals.customers, blockRows, (from, to) => {
    for (let customer = from; customer < to; customer++)
      sortRun(runs.deals, runs.start[customer] ?? 0, runs.start[customer + 1] ?? 0);
  });
  known.set(runs.deals, runs);
  return runs;
}

/** Insertion sort: ledgers are mostly in order already, so a deal rarely moves. */
function sortRun(deals: Deals, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const day = deals.day[i] ?? 0;
    if ((deals.day[i - 1] ?? 0) <= day) continue;
    copyDeal(deals, i, held, 0);
    let j = i;
    for (; j > from && (deals.day[j - 1] ?? 0) > day; j--) copyDeal(deals, j - 1, deals, j);
    copyDeal(held, 0, deals, j);
  }
}

const held = emptyColumns(1);
