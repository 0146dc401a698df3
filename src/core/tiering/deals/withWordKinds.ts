import { distinctCells } from "../../tables/cells/distinctCells";
import type { Figures } from "../../tables/columns/figures";
import type { Column, Table } from "../../tables/table";
import { dealKinds } from "./deals";
import { areBesideGoods, arePartPayments, partOf } from "./partPayments";
import { prepaidKinds } from "./prepaidCards";

/**
 * Kinds of deals, where a word means another one beside the others of its list: 首付 and 定金 are part of a price where it is paid in
 * parts, 充值 is bought where nothing is told of how it is spent.
 */
export function withWordKinds(table: Table, column: Column, kinds: Figures): Figures {
  const words = distinctCells(column)?.values.map(String);
  if (words === undefined || kinds.ofRow === null) return kinds;
  const parts = words.map(partOf);
  const inParts = parts.some((part) => part !== null) && arePartPayments(table, column);
  const arePrices = parts.includes("firstOfPrice") && (inParts || !areBesideGoods(table, column));
  const prepaid = prepaidKinds(words);
  const values = Uint8Array.from(kinds.values, (kind, i) => {
    const part = parts[i] ?? null;
    if (part !== null && (inParts || (arePrices && part === "firstOfPrice"))) return dealKinds.purchase;
    return prepaid[i] ?? kind;
  });
  return { values, ofRow: kinds.ofRow };
}
