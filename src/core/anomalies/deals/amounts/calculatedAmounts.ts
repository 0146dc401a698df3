import { amountColumn } from "../../../tables/columns/amountColumn";
import type { Book, Column } from "../../../tables/table";
import { columnOf, columnsOf } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { spreadRows } from "../../../values/groups/spreadRows";
import { median } from "../../cells/median";
import { rowsWhere } from "../../cells/rowsWhere";
import { perBook } from "../../rule/perBook";
import { dealsOf } from "../deals";
import { dealThings } from "./dealThings";

/** Rows looked at to find out which columns are multiplied, and how many of them must agree. */
const sampledRows = 600;
const fewestRows = 20;
const mostly = 0.8;
/** Rounding, and an exchange rate's last digits. */
const sameSum = 0.005;
/** A price a whole digit away from the middle of its kind explains nothing. */
const farOff = 10;

/**
 * Tells deals whose amount is the product of two other columns of the sheet, as nearly all amounts here are, at a price
 * that is usual for what was sold: 60 boxes at 115 make 6,900, however seldom anybody buys so many.
 */
export const calculatedAmounts = perBook((book, context): ((row: number) => boolean) => {
  const amount = columnOf(book.transactions, "amount");
  const factors = amount === undefined ? null : factorsOf(book, amount);
  if (factors === null) return () => false;
  const { amounts } = dealsOf(book, context);
  const prices = usualPrices(factors[1], dealThings(book, context));
  return (row) => {
    const ratio = (factors[1][row] ?? 0) / (prices[row] ?? Number.NaN);
    const isUsual = ratio < farOff && ratio > 1 / farOff;
    return isUsual && isProduct(amounts[row], factors[0][row], factors[1][row]);
  };
});

function isProduct(amount = Number.NaN, a = Number.NaN, b = Number.NaN): boolean {
  return amount > 0 && Math.abs((a * b) / amount - 1) <= sameSum;
}

/** The two columns whose product the amounts are, the one of fewer different figures (the count) first. */
function factorsOf(book: Book, amount: Column): readonly [Float64Array, Float64Array] | null {
  const sums = amountColumn(amount).values;
  const numbers = columnsOf(book.transactions, "number").map((column) => amountColumn(column).values);
  for (let i = 0; i < numbers.length; i++) {
    for (let k = i + 1; k < numbers.length; k++) {
      const [a, b] = [numbers[i] ?? sums, numbers[k] ?? sums];
      if (multiply(a, b, sums)) return differing(a) <= differing(b) ? [a, b] : [b, a];
    }
  }
  return null;
}

function multiply(a: Float64Array, b: Float64Array, sums: Float64Array): boolean {
  let known = 0;
  let agreeing = 0;
  for (const row of spreadRows(sums.length, sampledRows)) {
    if (!((a[row] ?? 0) > 0 && (b[row] ?? 0) > 0 && (sums[row] ?? 0) > 0)) continue;
    known++;
    if (isProduct(sums[row], a[row], b[row])) agreeing++;
  }
  return known >= fewestRows && agreeing >= known * mostly;
}

function differing(values: Float64Array): number {
  return new Set(Float64Array.from(spreadRows(values.length, sampledRows), (row) => values[row] ?? 0)).size;
}

/** For each row the middle of the prices of what it is about. */
function usualPrices(prices: Float64Array, things: Uint8Array): Float64Array {
  const priced = rowsWhere(prices.length, (row) => (prices[row] ?? 0) > 0);
  const byThing = groupedBy(priced, (row) => things[row] ?? 0);
  const middles = new Map(
    [...byThing].map(([thing, rows]) => [thing, median(Float64Array.from(rows, (row) => prices[row] ?? 0))]),
  );
  return Float64Array.from(prices, (_, row) => middles.get(things[row] ?? 0) ?? Number.NaN);
}
