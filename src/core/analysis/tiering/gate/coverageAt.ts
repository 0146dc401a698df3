import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { beginsLate, type Coverage, coverageOf, endsEarly } from "../../../tiering/deals/coverage";
import { monthDays } from "../../../tiering/deals/monthSums";
import type { Reach } from "../../../tiering/gate/reachLines";
import { joinedNumbers } from "../../../values/numbers/joinedNumbers";
import type { BookContext } from "../../context/bookContext";

/**
 * How far the transactions of a book, and its sums by months, reach up to a day; without any of them the last orders its
 * customer list names. Null without dates.
 */
export function coverageAt({ book }: BookContext, asOf: number): Coverage | null {
  const { transactions, customers } = book;
  const days = monthDays(book);
  const hasDeals = transactions.rowCount > 0 || days.length > 0;
  const column = hasDeals ? columnOf(transactions, "dealtOn") : columnOf(customers, "lastDealOn");
  return coverageOf(joinedNumbers([column ? dateColumn(column, asOf).values : noDays, days]), asOf);
}

const noDays = new Float64Array(0);

/** Records that end long before the day, or begin so late that the window is not full. */
export function reachOf(coverage: Coverage | null, asOf: number, windowDays: number): Reach {
  if (!coverage) return {};
  if (endsEarly(coverage, asOf)) return { ends: { ...coverage, asOf } };
  const { first } = coverage;
  return beginsLate(coverage, asOf, windowDays) ? { begins: { first, days: asOf - first } } : {};
}
