import { figureAt } from "../../tables/columns/figures";
import { foldedHash, keyText } from "../../tables/keys/foldedKeys";
import type { DealCells } from "./dealCells";
import { dealKinds } from "./deals";
import type { AddedDeal } from "./withAdded";

interface CountedRows {
  readonly kinds: Uint8Array;
  /** The customer of each row. */
  readonly links: Int32Array;
  readonly rateOf: (row: number) => number;
}

/** What was given back of purchases in a column beside them, on their day; not of orders that rows of refunds name. */
export function addedRefunds(
  { refunds, amounts, days, orders }: DealCells,
  { kinds, links, rateOf }: CountedRows,
): readonly AddedDeal[] {
  if (refunds === null) return [];
  const orderOf = (row: number) => foldedHash(keyText(orders.cells[row] ?? ""));
  const named = new Set<number>();
  kinds.forEach((kind, row) => {
    if (kind === dealKinds.refund) named.add(orderOf(row));
  });
  return refunds.rows.flatMap((row) => {
    const order = orderOf(row);
    if (kinds[row] !== dealKinds.purchase || !(figureAt(amounts, row) > 0)) return [];
    if (order !== 0 && named.has(order)) return [];
    return {
      ...{ customer: links[row] ?? 0, day: figureAt(days, row), kind: dealKinds.refund, order },
      amount: figureAt(refunds.figures, row) * rateOf(row),
    };
  });
}

/** How many refunds the columns beside the sales hold, of how many customers, for who is about to run. */
export interface RefundsTold {
  readonly headings: readonly string[];
  readonly rows: number;
  readonly customers: number;
}

export function refundsTold(
  { refunds }: Pick<DealCells, "refunds">,
  added: readonly AddedDeal[],
): RefundsTold | null {
  if (refunds === null || added.length === 0) return null;
  const customers = new Set(added.map(({ customer }) => customer)).size;
  return { headings: refunds.headings, rows: added.length, customers };
}
