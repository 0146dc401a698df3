import { perBook } from "../../rule/perBook";
import { dealsOf } from "../deals";
import { dealThings } from "./dealThings";
import { outlyingPurchases } from "./outlyingPurchases";
import { purchasesOf } from "./purchases";

/** Purchases that are 10, 100 or 1000 times another one of the customer: row → number of zeros too many. */
export const tenfoldAmounts = perBook((book, context): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  let byChance = 0;
  const purchases = purchasesOf(book, context);
  const { amounts } = dealsOf(book, context);
  const things = dealThings(book, context);
  for (const { customer, row, least } of outlyingPurchases(book, context).far) {
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
