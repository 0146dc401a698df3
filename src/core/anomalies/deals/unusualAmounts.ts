import type { Book } from "../../tables/table";
import { median } from "../cells/median";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";
import { dealsOf } from "./deals";
import { dealThings } from "./dealThings";
import { purchasesOf } from "./purchases";
import { cut, distance, usualOfCustomer } from "./usualAmounts";

/** A history of fewer orders says nothing about the next. */
const fewestOrders = 6;
/**
 * With a handful of orders the spread itself is uncertain: one sound order in fifty would exceed the cut (measured on
 * lognormal amounts, 8 orders). An order must also be a whole digit larger or smaller than usual.
 */
const factor = 10;

/** Purchases out of proportion to their customer's other purchases. */
interface Unusual {
  readonly large: Int32Array;
  /** A small order does little harm: worth a remark at most. */
  readonly small: Int32Array;
  /** So many large ones that orders of all sizes are how these customers buy. */
  readonly areUsual: boolean;
}

export function unusualForCustomer(book: Book, context: InspectionContext): Unusual {
  const large: number[] = [];
  const small: number[] = [];
  const { amounts } = dealsOf(book, context);
  for (const { customer, row, orders } of outlying(book, context)) {
    if (orders < fewestOrders) continue;
    const score = distance(amounts[row] ?? 1, usualOfCustomer(book, context, customer, row));
    if (score > cut) large.push(row);
    if (score < -cut) small.push(row);
  }
  return {
    large: Int32Array.from(large).sort(),
    small: Int32Array.from(small).sort(),
    areUsual: large.length >= fewestUsual && large.length > amounts.length * usualShare,
  };
}

/** By judgement: on lognormal amounts one order in a thousand exceeds cut and factor; where ten times as many do, the cut tells nothing. */
const fewestUsual = 10;
const usualShare = 0.01;

/** A purchase a whole digit away from the middle of its customer's of such things. */
interface Outlying {
  readonly customer: number;
  readonly row: number;
  /** How many such purchases the customer has made, and the smallest of them. */
  readonly orders: number;
  readonly least: number;
}

/** Both rules look at these only: one look at a million orders for the two of them. */
const outlying = perBook((book, context): readonly Outlying[] => {
  const purchases = purchasesOf(book, context);
  const alike: Alike = { rows: purchases.rows.slice(), amounts: purchases.amounts.slice() };
  const reordered = new Float64Array(purchases.amounts.length);
  const found: Outlying[] = [];
  for (let customer = 0; customer < book.customers.rowCount; customer++) {
    const orders = purchases.read(customer);
    for (let from = 0; from < orders; from++) {
      if (isBefore(purchases.things, from)) continue;
      const count = takeAlike(alike, purchases, from, orders);
      if (count > 1) addOutlying(found, customer, alike, count, reordered);
    }
  }
  return found;
});

/** Purchases of one customer and one kind of thing. */
interface Alike {
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

/** Whether the thing of a purchase was met among those before it. */
function isBefore(things: Uint8Array, at: number): boolean {
  for (let i = 0; i < at; i++) if (things[i] === things[at]) return true;
  return false;
}

/** The purchases of the same thing as that at `first`, the first of them; their number. */
function takeAlike(
  alike: Alike,
  { rows, amounts, things }: Alike & { readonly things: Uint8Array },
  first: number,
  orders: number,
): number {
  let count = 0;
  for (let i = first; i < orders; i++) {
    if (things[i] !== things[first]) continue;
    alike.rows[count] = rows[i] ?? 0;
    alike.amounts[count++] = amounts[i] ?? 0;
  }
  return count;
}

function addOutlying(
  found: Outlying[],
  customer: number,
  { rows, amounts }: Alike,
  orders: number,
  reordered: Float64Array,
): void {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < orders; i++) {
    const amount = amounts[i] ?? 0;
    if (amount < least) least = amount;
    reordered[i] = amount;
  }
  const middle = median(reordered, 0, orders);
  for (let i = 0; i < orders; i++) {
    const amount = amounts[i] ?? middle;
    if (amount <= middle * factor && amount >= middle / factor) continue;
    found.push({ customer, row: rows[i] ?? 0, orders, least });
  }
}

/** Purchases that are 10, 100 or 1000 times another one of the customer: row → number of zeros too many. */
export const multiples = perBook((book, context): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  let byChance = 0;
  const purchases = purchasesOf(book, context);
  const { amounts } = dealsOf(book, context);
  const things = dealThings(book, context);
  for (const { customer, row, least } of outlying(book, context)) {
    const amount = amounts[row] ?? 0;
    if (amount < least * fewestTimes) continue;
    const orders = purchases.read(customer);
    const alike = purchases.amounts.subarray(0, orders).filter((_, i) => purchases.things[i] === things[row]);
    const zeros = zerosTooMany(amount, alike);
    if (zeros > 0) found.set(row, zeros);
    if (isMultiple(amount, alike, control)) byChance++;
  }
  return byChance >= fewestByChance && found.size <= byChance * timesChance ? new Map() : found;
});

/**
 * Who buys many things finds ten times one price among the others by chance, and seven times one as often. By judgement:
 * three such, and not three times as many of ten, say nothing of zeros.
 */
const control = 7;
const fewestByChance = 3;
const timesChance = 3;

/** Prices of the same thing differ a little: two in a hundred. */
const samePrice = 0.02;
/** An amount less than so many times the smallest has no zero too many. */
const fewestTimes = 9;

/** How many zeros an amount has too many, seen among all such amounts of its customer (itself among them, which is nobody's tenth part). */
function zerosTooMany(amount: number, amounts: Float64Array): number {
  return [3, 2, 1].find((zeros) => holdsPrice(amounts, amount / 10 ** zeros)) ?? 0;
}

/** Whether an amount is so many times another, or ten or a hundred times that. */
function isMultiple(amount: number, amounts: Float64Array, times: number): boolean {
  return [1, 10, 100].some((tens) => holdsPrice(amounts, amount / (times * tens)));
}

function holdsPrice(amounts: Float64Array, price: number): boolean {
  for (let i = 0; i < amounts.length; i++)
    if (Math.abs((amounts[i] ?? 0) / price - 1) <= samePrice) return true;
  return false;
}
