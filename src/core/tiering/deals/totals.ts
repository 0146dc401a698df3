import { amountColumn } from "../../tables/columns/amountColumn";
import { dateColumn } from "../../tables/columns/dateColumn";
import { columnOf, type Table } from "../../tables/table";

/**
 * What a customer list itself says of all that each customer (by row) ever bought, NaN where it says nothing: money, orders,
 * the serial days of the first and the last, days since the last.
 */
export interface Totals {
  readonly amount: Float64Array;
  readonly orders: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly silent: Float64Array;
}

/** Whether a customer list sums up what its customers bought: money, or a count of orders. */
export function sumsUp(customers: Table): boolean {
  return [columnOf(customers, "totalAmount"), columnOf(customers, "totalOrders")].some(Boolean);
}

/** The sums of a customer list; null where it gives none. */
export function totalsOf(customers: Table, today: number): Totals | null {
  if (!sumsUp(customers)) return null;
  const amount = columnOf(customers, "totalAmount");
  const none = () => new Float64Array(customers.rowCount).fill(Number.NaN);
  const [first, last] = [columnOf(customers, "firstDealOn"), columnOf(customers, "lastDealOn")];
  return {
    amount: amount ? amountColumn(amount).values : none(),
    orders: counts(customers, "totalOrders") ?? none(),
    first: first ? dateColumn(first, today).values : none(),
    last: last ? dateColumn(last, today).values : none(),
    silent: counts(customers, "daysSilent") ?? none(),
  };
}

const counted = /^([\d,]+(?:\.\d+)?)\s*(?:次|单|笔|天|日|orders?|times|days?)?$/i;

function counts(customers: Table, field: "totalOrders" | "daysSilent"): Float64Array | null {
  const column = columnOf(customers, field);
  if (!column) return null;
  return Float64Array.from(column.cells, (cell) => {
    if (typeof cell === "number") return cell >= 0 ? cell : Number.NaN;
    const [, figure] = counted.exec(String(cell).normalize("NFKC").trim()) ?? [];
    return figure === undefined ? Number.NaN : Number(figure.replaceAll(",", ""));
  });
}

/** Sums of groups at their heads: money and orders added, the first and the last day of all. */
export function totalsOfGroups(totals: Totals, heads: Int32Array): Totals {
  const none = () => new Float64Array(heads.length).fill(Number.NaN);
  const sums = { amount: none(), orders: none(), first: none(), last: none(), silent: none() };
  const add = (into: Float64Array, from: Float64Array, both: (a: number, b: number) => number) =>
    heads.forEach((head, row) => {
      const [known, own] = [into[head] ?? Number.NaN, from[row] ?? Number.NaN];
      if (!Number.isNaN(own)) into[head] = Number.isNaN(known) ? own : both(known, own);
    });
  add(sums.amount, totals.amount, (a, b) => a + b);
  add(sums.orders, totals.orders, (a, b) => a + b);
  add(sums.first, totals.first, Math.min);
  add(sums.last, totals.last, Math.max);
  add(sums.silent, totals.silent, Math.min);
  return sums;
}

/**
 * Sums as figures of the as-of day. They are of all time, for no window can be cut out of them; a last order after that day
 * counts as one of the day itself. What they do not say, growth and refunds among it, stays unknown.
 */
export function metricsOfTotals(totals: Totals, asOf: number) {
  const size = totals.amount.length;
  const column = (of: (row: number) => number) => Float64Array.from({ length: size }, (_, row) => of(row));
  const bought = Uint8Array.from({ length: size }, (_, row) => (hasOrdered(totals, row) ? 1 : 0));
  const figure = (values: Float64Array) => (row: number) =>
    bought[row] === 1 ? (values[row] ?? Number.NaN) : 0;
  const orders = column(figure(totals.orders));
  const monetary = column(figure(totals.amount));
  const once = column((row) => (orders[row] === 1 ? (monetary[row] ?? 0) : 0));
  const unknown = column(() => Number.NaN);
  const since = (row: number, days: number) =>
    bought[row] === 1 ? Math.max(0, asOf - Math.floor(days)) : Number.NaN;
  return {
    asOf,
    bought,
    monetary,
    frequency: orders,
    orders,
    dates: orders,
    recency: column((row) => since(row, lastDay(totals, row, asOf))),
    tenure: column((row) => since(row, firstDay(totals, row, asOf))),
    previousMonetary: unknown,
    refundShare: column(() => 0),
    lastAmount: once,
    firstAmount: once,
  };
}

/** A zero under 订单数 or 累计金额 says that there was none; a blank beside a day does not. */
function hasOrdered({ amount, orders, first, last, silent }: Totals, row: number): boolean {
  if ((orders[row] ?? 0) > 0 || (amount[row] ?? 0) > 0) return true;
  if (orders[row] === 0 || amount[row] === 0) return false;
  return [first, last, silent].some((days) => !Number.isNaN(days[row] ?? Number.NaN));
}

/** Of a single order the first day is the last. */
function lastDay({ last, silent, first, orders }: Totals, row: number, asOf: number): number {
  const day = last[row] ?? Number.NaN;
  if (!Number.isNaN(day)) return day;
  const days = silent[row] ?? Number.NaN;
  if (!Number.isNaN(days)) return asOf - days;
  return orders[row] === 1 ? (first[row] ?? Number.NaN) : Number.NaN;
}

function firstDay(totals: Totals, row: number, asOf: number): number {
  const day = totals.first[row] ?? Number.NaN;
  return Number.isNaN(day) && totals.orders[row] === 1 ? lastDay(totals, row, asOf) : day;
}
