import type { Book } from "../tables/table";
import type { InspectionContext } from "./context";
import { customerRows, rowsOfCustomer } from "./customerRows";
import { dealKinds, dealsOf } from "./deals";

/** How often a customer buys. */
export interface Rhythm {
  /** Mean days between purchases; NaN with fewer than four. */
  readonly gap: number;
  readonly silentDays: number;
  /** Silent days in usual gaps; 0 where there is no rhythm. */
  readonly overdue: number;
}

/** Three gaps are the fewest that make a rhythm. */
const fewestPurchases = 4;
/** Customers who buy weekly are not late after a fortnight. */
const shortestGap = 15;

/** The rhythm of a customer's purchases up to today, days of several orders counted once. */
export function rhythmOf(book: Book, context: InspectionContext, customer: number): Rhythm {
  const { first, last, count } = purchaseDays(book, context, customer);
  const silentDays = context.today - last;
  if (count < fewestPurchases) return { gap: Number.NaN, silentDays, overdue: 0 };
  const gap = (last - first) / (count - 1);
  return { gap, silentDays, overdue: silentDays / Math.max(gap, shortestGap) };
}

/** Whether a customer has been silent for so many of its usual gaps. */
export function isSilentFor(book: Book, context: InspectionContext, customer: number, gaps: number): boolean {
  const { first, last, orders } = purchaseSpan(book, context, customer);
  if (orders < fewestPurchases) return false;
  // Days of several orders counted once make the gaps longer, never shorter: most customers need no closer look.
  const shortest = Math.max((last - first) / (orders - 1), shortestGap);
  return (context.today - last) / shortest >= gaps && rhythmOf(book, context, customer).overdue >= gaps;
}

/** The first and the last day with a purchase (NaN without one), and the number of purchases. */
function purchaseSpan(book: Book, context: InspectionContext, customer: number) {
  const { start, rows } = customerRows(book, "transactions");
  const { kinds, days } = dealsOf(book, context);
  const end = start[customer + 1] ?? 0;
  let first = Number.NaN;
  let last = Number.NaN;
  let orders = 0;
  for (let i = start[customer] ?? 0; i < end; i++) {
    const row = rows[i] ?? 0;
    const day = Math.floor(days[row] ?? Number.NaN);
    if (kinds[row] !== dealKinds.purchase || !(day <= context.today)) continue;
    if (!(first <= day)) first = day;
    if (!(last >= day)) last = day;
    orders++;
  }
  return { first, last, orders };
}

/** As `purchaseSpan`, and on how many different days. */
function purchaseDays(book: Book, context: InspectionContext, customer: number) {
  const { first, last } = purchaseSpan(book, context, customer);
  const { kinds, days } = dealsOf(book, context);
  const found = new Set<number>();
  for (const row of rowsOfCustomer(customerRows(book, "transactions"), customer)) {
    const day = Math.floor(days[row] ?? Number.NaN);
    if (kinds[row] === dealKinds.purchase && day <= context.today) found.add(day);
  }
  return { first, last, count: found.size };
}

/** A customer's purchases in three windows of 90 days. */
export interface Spending {
  readonly now: number;
  readonly before: number;
  readonly lastYear: number;
  /** Number of purchases before the last 90 days. */
  readonly orders: number;
}

const span = 90;
const year = 365;

/** What a customer spent in the last 90 days, the 90 before, and the same days a year ago. */
export function spendingOf(book: Book, context: InspectionContext, customer: number): Spending {
  const { kinds, amounts, days } = dealsOf(book, context);
  const { start, rows } = customerRows(book, "transactions");
  const end = start[customer + 1] ?? 0;
  const sums = { now: 0, before: 0, lastYear: 0, orders: 0 };
  for (let i = start[customer] ?? 0; i < end; i++) {
    const row = rows[i] ?? 0;
    const age = context.today - Math.floor(days[row] ?? Number.NaN);
    const amount = amounts[row] ?? Number.NaN;
    if (kinds[row] !== dealKinds.purchase || !(amount > 0) || !(age >= 0)) continue;
    if (age < span) sums.now += amount;
    else sums.orders++;
    if (age >= span && age < span * 2) sums.before += amount;
    if (age >= year && age < year + span) sums.lastYear += amount;
  }
  return sums;
}
