import { nameColumn } from "../tables/customerIndex";
import { distinctCells } from "../tables/distinctCells";
import { keyText, sameKey } from "../tables/foldedKeys";
import { type Book, type Column, columnOf, columnsOf, type Table } from "../tables/table";
import { emptyHashes, type Hashes, pairGlance, pairSum } from "./columnHashes";
import type { InspectionContext } from "./context";
import { dealsOf } from "./deals";
import { linksOf } from "./links";
import { memoised } from "./memoised";
import { perBook } from "./perBook";
import { customerName, mayBeSameCustomer } from "./sameCompany";
import { groupsAmong, repeatedTexts, textGroups } from "./sameRows";
import { rowScratch } from "./scratch";

/**
 * Deals of one customer, day and amount that differ neither in kind nor detail nor order number were entered twice.
 * Grouped by numbers first; texts are compared within the few groups that remain.
 */
export const sameDeals = perBook((book, context): ReadonlyMap<number, number> => {
  const repeats = new Map<number, number>();
  for (const rows of groupsAmong(dealGlances(book, context), (rows) => dealKeys(book, context, rows))) {
    rows.forEach((row, i) => {
      const earlier = rows
        .slice(Math.max(0, i - compared), i)
        .find((other) => areSameWords(book, row, other));
      if (earlier !== undefined) repeats.set(row, earlier);
    });
  }
  return repeats;
});

/** With how many of the deals before it a deal is compared: a till may enter the same sum all day. */
const compared = 50;

/** More than a worksheet has rows: with whole days both numbers fit into one without loss. */
const customersAtMost = 2 ** 21;

/** Customer, day and amount at a glance; 0 for deals without one of them. */
function dealGlances(book: Book, context: InspectionContext): Int32Array {
  const { amounts, days } = dealsOf(book, context);
  const links = linksOf(book, "transactions");
  const glances = rowScratch.integers(amounts.length);
  for (let row = 0; row < glances.length; row++) {
    const customer = links[row] ?? -1;
    const amount = amounts[row] ?? Number.NaN;
    const place = placeIn(customer, days[row] ?? Number.NaN);
    if (customer >= 0 && !Number.isNaN(amount) && !Number.isNaN(place))
      glances[row] = pairGlance(place, amount);
  }
  return glances;
}

/** The same of some rows as sums that tell them apart. */
function dealKeys(book: Book, context: InspectionContext, rows: Int32Array): Hashes {
  const { amounts, days } = dealsOf(book, context);
  const links = linksOf(book, "transactions");
  const keys = emptyHashes(rows.length);
  rows.forEach((row, at) => {
    pairSum(keys, at, placeIn(links[row] ?? -1, days[row] ?? Number.NaN), amounts[row] ?? Number.NaN);
  });
  return keys;
}

/** Customer and day as one number: one sum less for each of a million rows. */
function placeIn(customer: number, day: number): number {
  return customer + 1 + day * customersAtMost;
}

function areSameWords({ transactions }: Book, a: number, b: number): boolean {
  const isSame = (column: Column) => sameKey(keyText(column.cells[a] ?? ""), keyText(column.cells[b] ?? ""));
  const told = (["detail", "product", "dealType", "orderId"] as const).flatMap(
    (field) => columnOf(transactions, field) ?? [],
  );
  return (
    [...told, ...numbered(transactions)].every(isSame) &&
    (saysWhat(told) || unnamed(transactions).every(isSame))
  );
}

/** Numbers of products, which many rows share; every row of a list may have one of its own, also when entered twice. */
const numbered = memoised((transactions: Table): readonly Column[] =>
  columnsOf(transactions, "identifier").filter((column) => {
    const different = distinctCells(column)?.values.length ?? Number.POSITIVE_INFINITY;
    return different <= transactions.rowCount * sharedShare;
  }),
);

const sharedShare = 0.5;

function saysWhat(columns: readonly Column[]): boolean {
  return columns.some(({ field }) => field === "detail" || field === "product");
}

/** Where no column is known to say what was sold, one of those nobody could name does: those that nearly every row fills. */
const unnamed = memoised((transactions: Table): readonly Column[] =>
  columnsOf(transactions, "text").filter(({ cells }) => {
    const blank = cells.reduce((count: number, cell) => (cell === "" ? count + 1 : count), 0);
    return blank < cells.length * mostBlank;
  }),
);

const mostBlank = 0.1;

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
    hasLines && areLines(book, context, group) ? [] : clashes(book, context, group),
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
