import { distinctCells } from "../../tables/cells/distinctCells";
import { memoised } from "../../tables/kept/memoised";
import { keyText, sameKey } from "../../tables/keys/foldedKeys";
import { type Book, type Column, columnOf, columnsOf, countFilled, type Table } from "../../tables/table";
import { emptyHashes, type Hashes, pairGlance, pairSum } from "../cells/columnHashes";
import { groupsAmong } from "../cells/sameRows";
import { rowScratch } from "../cells/scratch";
import { linksOf } from "../customers/links";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";
import { dealsOf } from "./deals";

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
  columnsOf(transactions, "text").filter((column) => {
    const { length } = column.cells;
    return length - countFilled(column) < length * mostBlank;
  }),
);

const mostBlank = 0.1;
