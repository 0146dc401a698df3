import { amountColumn } from "../tables/amountColumn";
import { dateColumn } from "../tables/dateColumn";
import type { Book } from "../tables/table";
import { columnOf } from "../tables/table";
import { choicesOf } from "./choices";
import type { InspectionContext } from "./context";
import { perBook } from "./perBook";

/** What a transaction is: a purchase, money going back, cancelled, or anything else. */
export const dealKinds = { purchase: 1, refund: 2, cancelled: 3, other: 4 } as const;

/** The transactions as plain columns of numbers. Amounts of refunds keep the sign they were typed with. */
export interface Deals {
  readonly kinds: Uint8Array;
  /** NaN where blank or not understood. */
  readonly amounts: Float64Array;
  /** Serial day, NaN where unknown. */
  readonly days: Float64Array;
}

/** The deals of a book, read once. */
export const dealsOf = perBook((book, context): Deals => {
  const { transactions } = book;
  const amount = columnOf(transactions, "amount");
  const dealtOn = columnOf(transactions, "dealtOn");
  const nothing = () => new Float64Array(transactions.rowCount).fill(Number.NaN);
  return {
    kinds: kindsOf(book, context),
    amounts: amount === undefined ? nothing() : amountColumn(amount).values,
    days: dealtOn === undefined ? nothing() : dateColumn(dealtOn, context.today).values,
  };
});

const kindOfType: Readonly<Record<string, number>> = {
  purchase: dealKinds.purchase,
  return: dealKinds.refund,
  refund: dealKinds.refund,
};

function kindsOf({ transactions }: Book, { dictionaries }: InspectionContext): Uint8Array {
  const kinds = new Uint8Array(transactions.rowCount).fill(dealKinds.purchase);
  const type = columnOf(transactions, "dealType");
  const status = columnOf(transactions, "orderStatus");
  if (type !== undefined) {
    const { codes, entries } = choicesOf(type, dictionaries.dealType);
    const meant = entries.map(({ id }) => kindOfType[id] ?? dealKinds.other);
    for (let row = 0; row < kinds.length; row++) kinds[row] = meant[codes[row] ?? -1] ?? dealKinds.other;
  }
  if (status !== undefined) {
    const { codes, entries } = choicesOf(status, dictionaries.orderStatus);
    const cancelled = entries.findIndex(({ id }) => id === "cancelled");
    for (let row = 0; row < kinds.length; row++) {
      if (cancelled >= 0 && codes[row] === cancelled) kinds[row] = dealKinds.cancelled;
    }
  }
  return kinds;
}
