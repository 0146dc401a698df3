import { median } from "../../cells/median";
import { perBook } from "../../rule/perBook";
import { purchasesOf } from "./purchases";

/**
 * With a handful of orders the spread itself is uncertain: one sound order in fifty would exceed the cut (measured on
 * lognormal amounts, 8 orders). An order must also be a whole digit larger or smaller than usual.
 */
const factor = 10;

/** A purchase a whole digit away from the middle of its customer's of such things. */
interface Outlying {
  readonly customer: number;
  readonly row: number;
  /** How many such purchases the customer has made, and the smallest of them. */
  readonly orders: number;
  readonly least: number;
}

/** A history of fewer orders says nothing about the next. */
export const fewestOrders = 6;

interface OutlyingPurchases {
  readonly far: readonly Outlying[];
  /** How many purchases have a history by which they can be judged. */
  readonly judged: number;
}

/** Two rules look at these only: one look at a million orders for the two of them. */
export const outlyingPurchases = perBook((book, context): OutlyingPurchases => {
  const purchases = purchasesOf(book, context);
  const alike = roomFor(purchases.rows.length);
  const far: Outlying[] = [];
  let judged = 0;
  for (let customer = 0; customer < book.customers.rowCount; customer++) {
    const orders = purchases.read(customer);
    for (let from = 0; from < orders; from++) {
      if (isBefore(purchases.things, from)) continue;
      const count = takeAlike(alike, purchases, from, orders);
      if (count > 1) addOutlying(far, customer, alike, count);
      if (count >= fewestOrders) judged += count;
    }
  }
  return { far, judged };
});

/** Purchases of one customer and one kind of thing. */
interface Alike {
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
  /** The amounts once more, in whatever order their median leaves them. */
  readonly reordered: Float64Array;
}

/** Used for one customer after another: as many as one has at most. */
function roomFor(purchases: number): Alike {
  return {
    rows: new Int32Array(purchases),
    amounts: new Float64Array(purchases),
    reordered: new Float64Array(purchases),
  };
}

/** Whether the thing of a purchase was met among those before it. */
function isBefore(things: Uint8Array, at: number): boolean {
  for (let i = 0; i < at; i++) if (things[i] === things[at]) return true;
  return false;
}

/** The purchases of the same thing as that at `first`, the first of them; their number. */
function takeAlike(
  alike: Alike,
  { rows, amounts, things }: Omit<Alike, "reordered"> & { readonly things: Uint8Array },
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
  { rows, amounts, reordered }: Alike,
  orders: number,
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
