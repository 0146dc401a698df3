import { memoised } from "../../tables/kept/memoised";
import { type Book, type Column, columnOf } from "../../tables/table";
import { repeatedTexts, textGroups } from "../cells/sameRows";
import { linksOf } from "../customers/links";
import { customerName, mayBeSameCustomer } from "../names/sameCompany";
import type { InspectionContext } from "../rule/context";
import { dealsOf } from "./deals";
import { alikeLines, areLines, areTwoLines, isOutOfSequence } from "./linesOfOrder";
import { sameDeals } from "./sameDeals";

/** With how many of the rows before it a row of an order is compared. */
const compared = 50;

/** Sheets that list several lines per order repeat its number; from one order in twenty on that is their way. */
const linesShare = 0.05;

/** Rows whose order number stands elsewhere with other contents, and that are neither lines nor refunds of that order. */
export function clashingOrders(book: Book, context: InspectionContext): Int32Array {
  const column = columnOf(book.transactions, "orderId");
  if (column === undefined) return new Int32Array(0);
  const { groups, different } = textGroups(column.cells);
  const lines = groups.filter((rows) => areLines(book, context, rows)).length;
  const hasLines = lines > different * linesShare;
  const rows = groups.flatMap((group) =>
    hasLines ? strayLines(book, context, group) : clashes(book, context, group),
  );
  return Int32Array.from(rows).sort();
}

/** The first row with the order number of a row whose number occurs again; −1 for any other. */
export function firstOfOrder(orderIds: Column, row: number): number {
  return firstsOf(orderIds).get(row) ?? -1;
}

const firstsOf = memoised(
  (column: Column): ReadonlyMap<number, number> =>
    new Map(repeatedTexts(column.cells).flatMap((rows) => rows.map((row) => [row, rows[0] ?? row] as const))),
);

/**
 * Where orders have several lines: those that belong to another customer or day than most of their order; a line whose
 * id alone or name alone is another's is a slip there, not in the number of the order.
 */
function strayLines(book: Book, context: InspectionContext, rows: readonly number[]): readonly number[] {
  if (areLines(book, context, rows)) return [];
  const isAlike = alikeLines(book, context);
  const near = rows.slice(0, compared);
  const counts = near.map((row) => near.filter((other) => isAlike(row, other)).length);
  const most = Math.max(...counts);
  const main = near[counts.indexOf(most)];
  if (most < 2 || main === undefined) return clashes(book, context, rows);
  const { kinds } = dealsOf(book, context);
  const repeats = sameDeals(book, context);
  return rows.filter(
    (row) =>
      !isAlike(main, row) &&
      !repeats.has(row) &&
      (kinds[row] === kinds[main] || areStrangers(book, main, row)),
  );
}

/** Deals of two companies: the refund of one bears no order number of the other. */
function areStrangers(book: Book, a: number, b: number): boolean {
  const links = linksOf(book, "transactions");
  const [one = -1, other = -1] = [links[a], links[b]];
  if (one < 0 || other < 0 || one === other) return false;
  return !mayBeSameCustomer(
    book.customers,
    customerName(book.customers, one),
    customerName(book.customers, other),
  );
}

/** Rows of the same kind as an earlier one of the group, or of another company, that are not simply entered twice. */
function clashes(book: Book, context: InspectionContext, rows: readonly number[]): readonly number[] {
  const { kinds } = dealsOf(book, context);
  const repeats = sameDeals(book, context);
  if (areTwoLines(book.transactions, rows)) return [];
  const strays = rows.length === 2 ? rows.filter((row) => isOutOfSequence(book.transactions, row)) : [];
  const [earlier = 0, later = 0] = rows;
  // Of two numbers the one that stands between its neighbours is right, and the other is not.
  if (strays.length === 1 && strays[0] === earlier && kinds[earlier] === kinds[later] && !repeats.has(later))
    return strays;
  return rows.filter((row, i) => {
    const rival = rows
      .slice(Math.max(0, i - compared), i)
      .find((earlier) => kinds[earlier] === kinds[row] || areStrangers(book, earlier, row));
    return rival !== undefined && !repeats.has(row);
  });
}
