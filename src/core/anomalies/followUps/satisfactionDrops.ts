import { dateColumn } from "../../tables/columns/dateColumn";
import { type Book, columnOf } from "../../tables/table";
import { readSatisfaction } from "../../values/choices/readSatisfaction";
import { valueIn } from "../../values/text/reading";
import { customerRows, rowsOfCustomer } from "../customers/customerRows";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";

/** Points. */
const fall = 2;

/** Each customer's latest score where it fell by two or more against the one before: row → the score before. */
export const drops = perBook((book, context): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (let customer = 0; customer < book.customers.rowCount; customer++) {
    const [last, before] = lastScores(book, context, customer);
    if (last !== undefined && before !== undefined && before.score - last.score >= fall)
      found.set(last.row, before.score);
  }
  return found;
});

/** The scores of a customer, the latest first. */
function lastScores(book: Book, context: InspectionContext, customer: number) {
  const column = columnOf(book.followUps, "satisfaction");
  const at = columnOf(book.followUps, "followedUpAt");
  if (column === undefined || at === undefined) return [];
  const days = dateColumn(at, context.today).values;
  const rows = [...rowsOfCustomer(customerRows(book, "followUps"), customer)];
  return rows
    .flatMap((row) => {
      const score = valueIn(readSatisfaction(column.cells[row] ?? ""));
      const day = days[row] ?? Number.NaN;
      return score === undefined || Number.isNaN(day) ? [] : [{ row, score, day }];
    })
    .sort((a, b) => b.day - a.day);
}
