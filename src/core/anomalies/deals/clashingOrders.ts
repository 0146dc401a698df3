import { nameColumn } from "../../tables/customers/customerIndex";
import { memoised } from "../../tables/kept/memoised";
import { type Book, type Column, columnOf, type Table } from "../../tables/table";
import { repeatedTexts, textGroups } from "../cells/sameRows";
import { linksOf } from "../customers/links";
import { customerName, mayBeSameCustomer } from "../names/sameCompany";
import type { InspectionContext } from "../rule/context";
import { dealsOf } from "./deals";
import { areLinesInSequence } from "./nextLines";
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

/** One customer, one day; a line straight below another may leave both out, or say 〃. */
function areLines(book: Book, context: InspectionContext, rows: readonly number[]): boolean {
  const { days } = dealsOf(book, context);
  const customer = columnOf(book.transactions, "customerId") ?? nameColumn(book.transactions);
  const [first = 0, ...others] = rows;
  return others.every((row, i) => {
    const isBelow = row === first + i + 1 && Number.isNaN(days[row]);
    const own = customer?.cells[row];
    const isSame = own === customer?.cells[first] || (isBelow && own === "");
    return isSame && (isBelow || days[row] === days[first]);
  });
}

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

/** Whether two lines are of one day, or tell none, and of one customer by id or by name. */
function alikeLines(book: Book, context: InspectionContext): (a: number, b: number) => boolean {
  const { days } = dealsOf(book, context);
  const links = linksOf(book, "transactions");
  const name = nameColumn(book.transactions)?.cells ?? [];
  return (a, b) => {
    if (days[a] !== days[b] && !Number.isNaN(days[a]) && !Number.isNaN(days[b])) return false;
    return links[a] === links[b] || (name[a] !== undefined && name[a] === name[b]);
  };
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

function areTwoLines(transactions: Table, [first = 0, second = 0, ...others]: readonly number[]): boolean {
  const orderIds = columnOf(transactions, "orderId");
  return (
    orderIds !== undefined && others.length === 0 && areLinesInSequence(transactions, orderIds, first, second)
  );
}

/** Whether an order number does not go on from the row above to the row below on its sheet, while those two do. */
function isOutOfSequence(transactions: Table, row: number): boolean {
  const { sheetOf, rowCount } = transactions;
  const ids = columnOf(transactions, "orderId");
  const [above, own, below] = [row - 1, row, row + 1].map((at) => {
    const inside = at >= 0 && at < rowCount && sheetOf[at] === sheetOf[row];
    return inside ? String(ids?.cells[at] ?? "") : "";
  });
  if (!above || !own || !below || above.length !== below.length || above.length !== own.length) return false;
  return above < below && (own < above || own > below);
}
