import { customerRows } from "./customerRows";
import { dealKinds, dealsOf } from "./deals";
import { perBook } from "./perBook";

/** Purchases with an amount, by customer as in `customerRows`; `amounts` stands beside `rows`. */
interface Purchases {
  readonly start: Int32Array;
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

/** The purchases of every customer, laid side by side once for all rules that go through them. */
export const purchasesOf = perBook((book, context): Purchases => {
  const history = customerRows(book, "transactions");
  const { kinds, amounts } = dealsOf(book, context);
  const start = new Int32Array(history.start.length);
  const found = {
    rows: new Int32Array(history.rows.length),
    amounts: new Float64Array(history.rows.length),
  };
  let at = 0;
  for (let customer = 0; customer + 1 < start.length; customer++) {
    const end = history.start[customer + 1] ?? 0;
    for (let i = history.start[customer] ?? 0; i < end; i++) {
      const row = history.rows[i] ?? 0;
      const amount = amounts[row] ?? Number.NaN;
      if (kinds[row] !== dealKinds.purchase || !(amount > 0)) continue;
      found.rows[at] = row;
      found.amounts[at++] = amount;
    }
    start[customer + 1] = at;
  }
  return { start, ...found };
});
