import type { Book } from "../../tables/table";
import { customerRows, rowsOfCustomer } from "../customers/customerRows";
import type { InspectionContext } from "../rule/context";
import { dealKinds, dealsOf } from "./deals";
import { purchaseTotals } from "./purchaseTotals";

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
  const { first, last } = purchaseTotals(book, context)(customer);
  const count = purchaseDays(book, context, customer);
  const silentDays = context.today - last;
  if (count < fewestPurchases) return { gap: Number.NaN, silentDays, overdue: 0 };
  const gap = (last - first) / (count - 1);
  return { gap, silentDays, overdue: silentDays / Math.max(gap, shortestGap) };
}

/** Tells of one customer after the other whether it has been silent for so many of its usual gaps. */
export function silentFor(
  book: Book,
  context: InspectionContext,
  gaps: number,
): (customer: number) => boolean {
  const totalsOf = purchaseTotals(book, context);
  return (customer) => {
    const { first, last, orders } = totalsOf(customer);
    if (orders < fewestPurchases) return false;
    // Days of several orders counted once make the gaps longer, never shorter: most customers need no closer look.
    const shortest = Math.max((last - first) / (orders - 1), shortestGap);
    return (context.today - last) / shortest >= gaps && rhythmOf(book, context, customer).overdue >= gaps;
  };
}

/** On how many different days up to today a customer bought. */
function purchaseDays(book: Book, context: InspectionContext, customer: number): number {
  const { kinds, days } = dealsOf(book, context);
  const found = new Set<number>();
  for (const row of rowsOfCustomer(customerRows(book, "transactions"), customer)) {
    const day = Math.floor(days[row] ?? Number.NaN);
    if (kinds[row] === dealKinds.purchase && day <= context.today) found.add(day);
  }
  return found.size;
}
