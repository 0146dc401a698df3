import { distinctCells } from "../../tables/distinctCells";
import { isPayment } from "../../tables/ownDealTypes";
import { type Column, columnOf, type Table } from "../../tables/table";
import { blankKind, dealKinds } from "./deals";
import { type Figures, figureAt } from "./figures";

/** A payment is written below zero in nearly every row. */
const mostly = 0.5;

/**
 * Kinds of deals of a list without them, where a payment (回款) stands among the goods with a sum below zero: it lowers what
 * is owed and takes nothing back. Null where there is none.
 */
export function paymentsAmongGoods(table: Table, amounts: Figures): Figures | null {
  return kindsIn(columnOf(table, "product"), amounts) ?? kindsIn(columnOf(table, "detail"), amounts);
}

function kindsIn(goods: Column | undefined, amounts: Figures): Figures | null {
  const distinct = goods && distinctCells(goods);
  if (!distinct) return null;
  const paid = distinct.values.map((cell) => isPayment(String(cell).trim()));
  if (!paid.includes(true)) return null;
  let [rows, below] = [0, 0];
  for (const [row, code] of distinct.codes.entries()) {
    if (!paid[code]) continue;
    rows++;
    if (figureAt(amounts, row) < 0) below++;
  }
  if (below <= rows * mostly) return null;
  return {
    values: Uint8Array.from(paid, (isPaid) => (isPaid ? dealKinds.none : blankKind)),
    ofRow: distinct.codes,
  };
}
