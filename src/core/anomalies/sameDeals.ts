import { type Book, columnOf } from "../tables/table";
import { columnHashes, type Hashes, mixedHashes, numberHashes } from "./columnHashes";
import type { InspectionContext } from "./context";
import { dealsOf } from "./deals";
import { repeatedGroups, type SameRows, sameRows } from "./sameRows";

const kept = new WeakMap<Book["transactions"], SameRows>();

/** Deals grouped by customer, day, amount, detail, kind and order number: what differs in none of them was entered twice. */
export function sameDeals(book: Book, context: InspectionContext): SameRows {
  const known = kept.get(book.transactions);
  if (known !== undefined) return known;
  const made = sameRows(dealKeys(book, context));
  kept.set(book.transactions, made);
  return made;
}

function dealKeys(book: Book, context: InspectionContext): Hashes {
  const { transactions } = book;
  const { amounts, days } = dealsOf(book, context);
  const customer = columnOf(transactions, "customerId") ?? columnOf(transactions, "companyName");
  const texts = (["detail", "product", "dealType", "orderId"] as const).flatMap(
    (field) => columnOf(transactions, field) ?? [],
  );
  if (customer === undefined) return { low: new Int32Array(0), high: new Int32Array(0) };
  const parts = [customer, ...texts].map(columnHashes);
  const keys = mixedHashes([...parts, numberHashes(amounts), numberHashes(days)], transactions.rowCount);
  for (let row = 0; row < transactions.rowCount; row++) {
    if (!Number.isNaN(amounts[row] ?? Number.NaN)) continue;
    keys.low[row] = 0;
    keys.high[row] = 0;
  }
  return keys;
}

/** Sheets that list several lines per order repeat its number; from one order in twenty on that is their way. */
const linesShare = 0.05;

/** Rows whose order number stands elsewhere with other contents, and that are neither lines nor refunds of that order. */
export function clashingOrders(book: Book, context: InspectionContext): Int32Array {
  const column = columnOf(book.transactions, "orderId");
  if (column === undefined) return new Int32Array(0);
  const orders = sameRows(columnHashes(column));
  const groups = repeatedGroups(orders);
  const distinct = orders.count.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const lines = groups.filter((rows) => areLines(book, context, rows)).length;
  const hasLines = lines > distinct * linesShare;
  const rows = groups.flatMap((group) =>
    hasLines && areLines(book, context, group) ? [] : clashes(book, context, group),
  );
  return Int32Array.from(rows).sort();
}

/** One customer, one day. */
function areLines(book: Book, context: InspectionContext, rows: readonly number[]): boolean {
  const { days } = dealsOf(book, context);
  const customer = columnOf(book.transactions, "customerId") ?? columnOf(book.transactions, "companyName");
  const [first = 0, ...others] = rows;
  return others.every((row) => days[row] === days[first] && customer?.cells[row] === customer?.cells[first]);
}

/** Rows of the same kind as an earlier one of the group that are not simply entered twice. */
function clashes(book: Book, context: InspectionContext, rows: readonly number[]): readonly number[] {
  const { kinds } = dealsOf(book, context);
  const { first } = sameDeals(book, context);
  return rows.filter((row, i) => {
    const rival = rows.slice(0, i).find((earlier) => kinds[earlier] === kinds[row]);
    return rival !== undefined && (first[row] === row || first[row] === -1);
  });
}
