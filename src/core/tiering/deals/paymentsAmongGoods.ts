import type { Field } from "../../sheets/fields";
import { distinctCells } from "../../tables/cells/distinctCells";
import type { Figures } from "../../tables/columns/figures";
import { isPayment } from "../../tables/columns/ownDealTypes";
import { isMostlyBelow, signsOf } from "../../tables/deals/signs";
import { type Column, columnOf, type Table } from "../../tables/table";
import { blankKind, dealKinds } from "./deals";

/** Where goods stand, and among them payments and deposits. */
export const goodsFields = ["product", "detail"] as const satisfies readonly Field[];

/** Kinds of deals by row, and the column whose words tell them. */
export interface ToldKinds {
  readonly kinds: Figures;
  readonly column: Column;
}

/**
 * Kinds of deals of a list without them, where a payment (回款) stands among the goods with a sum below zero: it lowers what
 * is owed and takes nothing back. The first column of goods that holds such; null where none does.
 */
export function paymentsAmongGoods(table: Table, amounts: Figures): ToldKinds | null {
  for (const field of goodsFields) {
    const column = columnOf(table, field);
    const kinds = column === undefined ? null : kindsIn(column, amounts);
    if (column !== undefined && kinds !== null) return { kinds, column };
  }
  return null;
}

function kindsIn(goods: Column, amounts: Figures): Figures | null {
  const distinct = distinctCells(goods);
  if (!distinct) return null;
  const paid = distinct.values.map((cell) => isPayment(String(cell).trim()));
  if (!paid.includes(true)) return null;
  const signs = signsOf(distinct.codes, amounts, paid.length);
  let [rows, below] = [0, 0];
  for (const [word, isPaid] of paid.entries()) {
    if (!isPaid) continue;
    rows += signs(word).rows;
    below += signs(word).below;
  }
  if (!isMostlyBelow({ rows, below })) return null;
  return {
    values: Uint8Array.from(paid, (isPaid) => (isPaid ? dealKinds.none : blankKind)),
    ofRow: distinct.codes,
  };
}
