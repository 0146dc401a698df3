import { perBook } from "../rule/perBook";
import { purchaseTotals } from "./purchaseTotals";

/** Serial day of every customer's first purchase on record; NaN without one. Days to come do not count. */
export const firstDealDays = perBook((book, context): Float64Array => {
  const totalsOf = purchaseTotals(book, context);
  const days = new Float64Array(book.customers.rowCount);
  for (let customer = 0; customer < days.length; customer++) days[customer] = totalsOf(customer).first;
  return days;
});
