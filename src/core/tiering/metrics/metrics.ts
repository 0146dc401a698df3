import { inBlocks } from "../../tables/cells/blocks";
import { type DealRuns, dealKinds } from "../deals/deals";
import { metricsOfTotals } from "../deals/totals";
import { fullyRefunded } from "./fullyRefunded";
import { lineBefore } from "./lineBefore";

/**
 * Every customer's figures at one as-of day, in columns. Days and money as in Metrics; NaN where a figure does not
 * exist. `dates` counts distinct days with an order, ever; `refundShare` is refunds ÷ purchases in the window.
 */
export interface MetricColumns {
  readonly asOf: number;
  readonly monetary: Float64Array;
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly tenure: Float64Array;
  /** Net amount of the window before this one, for growth. */
  readonly previousMonetary: Float64Array;
  readonly orders: Float64Array;
  readonly dates: Float64Array;
  readonly refundShare: Float64Array;
  /** All purchases of the last day with one, so that rows of one day may stand in any order; 0 without one. */
  readonly lastAmount: Float64Array;
  /** The same of the first day: an order may stand in several lines; paid in parts, what of the first order is paid. */
  readonly firstAmount: Float64Array;
  /** 1 for who ever bought, where money and orders are sums of all time that the customer list gives, some without a day. */
  readonly bought?: Uint8Array;
}

/** Whether a customer ever bought. */
export function hasBought({ bought, recency }: MetricColumns, customer: number): boolean {
  return bought ? bought[customer] === 1 : !Number.isNaN(recency[customer] ?? Number.NaN);
}

/** What scores and reasons ask of an earlier day. */
export type PastMetrics = Omit<
  MetricColumns,
  "orders" | "refundShare" | "lastAmount" | "firstAmount" | "bought"
>;

/** The window holds the days d with asOf − windowDays < d ≤ asOf; later deals do not exist yet. */
export function metricsAt(runs: DealRuns, asOf: number, windowDays: number): MetricColumns {
  const { totals } = runs.deals;
  if (totals) return metricsOfTotals(totals, asOf);
  const size = runs.deals.customers;
  const columns = {
    ...pastColumns(asOf, size),
    orders: new Float64Array(size),
    refundShare: new Float64Array(size),
    lastAmount: new Float64Array(size),
    firstAmount: new Float64Array(size),
  };
  measureAll(runs, windowDays, columns);
  return columns;
}

/**
 * The same for an earlier day, of which nobody asks but scores: who gave back more than it bought spent nothing. Memory
 * is what costs most, so what nobody asks for is written into one column, which `spare` leaves to whoever needs one.
 */
export function pastMetricsAt(
  runs: DealRuns,
  asOf: number,
  windowDays: number,
): { readonly past: PastMetrics; readonly spare: Float64Array } {
  const spare = new Float64Array(runs.deals.customers);
  const past = pastColumns(asOf, spare.length);
  const rest = { orders: spare, refundShare: spare, lastAmount: spare, firstAmount: spare };
  measureAll(runs, windowDays, { ...past, ...rest });
  for (let customer = 0; customer < spare.length; customer++)
    past.monetary[customer] = Math.max(0, past.monetary[customer] ?? 0);
  return { past, spare };
}

function pastColumns(asOf: number, size: number): PastMetrics {
  return {
    asOf,
    monetary: new Float64Array(size),
    frequency: new Float64Array(size),
    recency: new Float64Array(size),
    tenure: new Float64Array(size),
    previousMonetary: new Float64Array(size),
    dates: new Float64Array(size),
  };
}

function measureAll(runs: DealRuns, windowDays: number, columns: MetricColumns): void {
  inBlocks(runs.deals.customers, blockCustomers, (from, to) => {
    for (let customer = from; customer < to; customer++)
      measure(runs, customer, columns.asOf, windowDays, columns);
  });
}

const blockCustomers = 1024;

/** No day yet: far before all that are. A whole number like them, or the engine would compile the loop anew for a customer without a purchase. */
const never = -1e9;
const unknown = Number.NaN;

function measure(
  runs: DealRuns,
  customer: number,
  asOf: number,
  windowDays: number,
  into: MetricColumns,
): void {
  const { deals, start } = runs;
  const from = start[customer] ?? 0;
  const to = start[customer + 1] ?? 0;
  const opens = asOf - windowDays;
  let bought = 0;
  let refunded = 0;
  let before = 0;
  let frequency = 0;
  let orders = 0;
  let dates = 0;
  let first = never;
  let last = never;
  let firstAmount = 0;
  let lastAmount = 0;
  const returned = fullyRefunded(runs, from, to, asOf);
  let firstInside = -1;
  let firstOrder = 0;
  let ordered = never;
  for (let i = from; i < to; i++) {
    const day = deals.day[i] ?? 0;
    if (day > asOf) break;
    const amount = deals.amount[i] ?? 0;
    const kind = deals.kind[i];
    const inside = day > opens;
    if (kind === dealKinds.refund) {
      if (inside) refunded += amount;
      else if (day > opens - windowDays) before -= amount;
    } else if (kind === dealKinds.purchase) {
      if (inside) bought += amount;
      else if (day > opens - windowDays) before += amount;
      if (returned?.has(deals.order[i] ?? 0)) continue;
      const nearest = lineBefore(runs, from, i);
      // What came back whole is no order whose further line this were.
      const line = nearest >= 0 && returned?.has(deals.order[nearest] ?? 0) ? -1 : nearest;
      if (line < 0) orders++;
      if (inside) {
        if (firstInside < 0) firstInside = i;
        // A policy renewed under its number is an order of this year as well.
        if (line < firstInside) frequency++;
      }
      const number = deals.inParts ? (deals.order[i] ?? 0) : 0;
      if (first === never) {
        first = day;
        firstOrder = number;
      }
      if (day === first || (firstOrder !== 0 && number === firstOrder)) firstAmount += amount;
      const paysFurther = line >= 0 && number !== 0;
      if (day !== ordered && !paysFurther) {
        dates++;
        ordered = day;
      }
      if (day !== last) lastAmount = 0;
      last = day;
      lastAmount += amount;
    }
  }
  into.monetary[customer] = bought - refunded;
  into.previousMonetary[customer] = before;
  into.frequency[customer] = frequency;
  into.orders[customer] = orders;
  into.dates[customer] = dates;
  into.firstAmount[customer] = firstAmount;
  into.lastAmount[customer] = lastAmount;
  into.recency[customer] = last === never ? unknown : asOf - last;
  into.tenure[customer] = first === never ? unknown : asOf - first;
  into.refundShare[customer] = bought > 0 ? refunded / bought : 0;
}
