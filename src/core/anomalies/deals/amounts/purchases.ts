import { customerRows } from "../../customers/customerRows";
import { perBook } from "../../rule/perBook";
import { dealKinds, dealsOf } from "../deals";
import { dealThings } from "./dealThings";

/** The purchases with an amount of one customer after the other, in lists that are used again for the next. */
interface PurchaseReader {
  /** Reads those of a customer; their number. */
  read(customer: number): number;
  /** What was read last: table rows, ascending, and beside them their amounts and what each is about (see dealThings). */
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
  readonly things: Uint8Array;
}

/** Reads a customer's purchases; made once per book. */
export const purchasesOf = perBook((book, context): PurchaseReader => {
  const { start, rows } = customerRows(book, "transactions");
  const { kinds, amounts } = dealsOf(book, context);
  const things = dealThings(book, context);
  let most = 0;
  for (let i = 1; i < start.length; i++) most = Math.max(most, (start[i] ?? 0) - (start[i - 1] ?? 0));
  const found = {
    rows: new Int32Array(most),
    amounts: new Float64Array(most),
    things: new Uint8Array(most),
  };
  return {
    ...found,
    read(customer) {
      let count = 0;
      const end = start[customer + 1] ?? 0;
      for (let i = start[customer] ?? end; i < end; i++) {
        const row = rows[i] ?? 0;
        const amount = amounts[row] ?? Number.NaN;
        if (kinds[row] !== dealKinds.purchase || !(amount > 0)) continue;
        found.rows[count] = row;
        found.things[count] = things[row] ?? 0;
        found.amounts[count++] = amount;
      }
      return count;
    },
  };
});
