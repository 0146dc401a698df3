import type { Book } from "../tables/table";
import type { InspectionContext } from "./context";
import { customerRows, rowsOfCustomer } from "./customerRows";
import { dealKinds, dealsOf } from "./deals";
import { median } from "./median";
import { perBook } from "./perBook";
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
}

export function unusualForCustomer(book: Book, context: InspectionContext): Unusual {
  const large: number[] = [];
  const small: number[] = [];
  const history = customerRows(book, "transactions");
  for (let customer = 0; customer + 1 < history.start.length; customer++) {
    const rows = purchases(book, context, rowsOfCustomer(history, customer));
    if (rows.length < fewestOrders) continue;
    for (const row of farFromMiddle(book, context, rows)) {
      const usual = usualOfCustomer(book, context, customer, row);
      const amount = dealsOf(book, context).amounts[row] ?? 1;
      const score = distance(amount, usual);
      if (score > cut) large.push(row);
      if (score < -cut) small.push(row);
    }
  }
  return { large: Int32Array.from(large).sort(), small: Int32Array.from(small).sort() };
}

function purchases(book: Book, context: InspectionContext, rows: Int32Array): Int32Array {
  const { kinds, amounts } = dealsOf(book, context);
  return rows.filter((row) => kinds[row] === dealKinds.purchase && (amounts[row] ?? 0) > 0);
}

function farFromMiddle(book: Book, context: InspectionContext, rows: Int32Array): Int32Array {
  const { amounts } = dealsOf(book, context);
  const middle = median(Float64Array.from(rows, (row) => amounts[row] ?? 0));
  return rows.filter((row) => {
    const amount = amounts[row] ?? middle;
    return amount > middle * factor || amount < middle / factor;
  });
}

/** Purchases that are 10, 100 or 1000 times another one of the customer: row → number of zeros too many. */
export const multiples = perBook((book, context): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const history = customerRows(book, "transactions");
  for (let customer = 0; customer + 1 < history.start.length; customer++) {
    const rows = purchases(book, context, rowsOfCustomer(history, customer));
    if (rows.length < 2) continue;
    for (const row of farFromMiddle(book, context, rows)) {
      const zeros = zerosTooMany(dealsOf(book, context).amounts, rows, row);
      if (zeros > 0) found.set(row, zeros);
    }
  }
  return found;
});

/** Prices of the same thing differ a little: two in a hundred. */
const samePrice = 0.02;

function zerosTooMany(amounts: Float64Array, rows: Int32Array, row: number): number {
  const amount = amounts[row] ?? 0;
  for (const zeros of [3, 2, 1]) {
    const meant = amount / 10 ** zeros;
    const isMet = rows.some(
      (other) => other !== row && Math.abs((amounts[other] ?? 0) / meant - 1) <= samePrice,
    );
    if (isMet) return zeros;
  }
  return 0;
}
