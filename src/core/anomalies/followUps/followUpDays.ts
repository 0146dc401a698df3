import { dateColumn } from "../../tables/columns/dateColumn";
import { type Book, columnOf } from "../../tables/table";
import { customerRows, rowsOfCustomer } from "../customers/customerRows";
import { linksOf } from "../customers/links";
import { dealsOf } from "../deals/deals";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";

/** Every customer's latest follow-up up to today: its day (0: none) and its row (−1: none). */
interface LastFollowUps {
  readonly day: Float64Array;
  readonly row: Int32Array;
}

export const lastFollowUps = perBook(findLast);

function findLast(book: Book, context: InspectionContext): LastFollowUps {
  const day = new Float64Array(book.customers.rowCount);
  const row = new Int32Array(book.customers.rowCount).fill(-1);
  const column = columnOf(book.followUps, "followedUpAt");
  if (column === undefined) return { day, row };
  const days = dateColumn(column, context.today).values;
  linksOf(book, "followUps").forEach((customer, followUp) => {
    const at = days[followUp] ?? Number.NaN;
    if (customer < 0 || !(at < context.today + 1) || at < (day[customer] ?? 0)) return;
    day[customer] = at;
    row[customer] = followUp;
  });
  return { day, row };
}

/** The last day a customer was heard of: creation, follow-up or deal; NaN where nothing is dated. */
export function lastSeen(book: Book, context: InspectionContext, customer: number): number {
  const created = columnOf(book.customers, "registeredOn");
  const { days } = dealsOf(book, context);
  const deals = [...rowsOfCustomer(customerRows(book, "transactions"), customer)].map(
    (row) => days[row] ?? 0,
  );
  const seen = [
    created === undefined ? 0 : (dateColumn(created, context.today).values[customer] ?? 0),
    lastFollowUps(book, context).day[customer] ?? 0,
    ...deals,
  ].filter((day) => day > 0 && day <= context.today + 1);
  // Not handed to Math.max one by one: whoever pays cash may be one customer with a hundred thousand deals.
  return seen.length === 0 ? Number.NaN : seen.reduce((last, day) => Math.max(last, day));
}
