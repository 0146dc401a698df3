import { figureAt } from "../../tables/columns/figures";
import { foldedHash, keyText } from "../../tables/keys/foldedKeys";
import type { DealCells } from "./dealCells";
import { dealKinds } from "./deals";
import { looseRefunds } from "./looseRefunds";
import { rowsOfKind } from "./rowsOfKind";
import type { AddedDeal } from "./withAdded";

interface CountedRows {
  readonly kinds: Uint8Array;
  /** The customer of each row. */
  readonly links: Int32Array;
  readonly rateOf: (row: number) => number;
}

/** What was given back of a purchase, and what the column is called that says so. */
export interface AddedRefund extends AddedDeal {
  readonly heading: string;
}

/**
 * What was given back of purchases as columns beside them say, on their day; not of orders that rows of refunds name, nor
 * where a later row gives the same customer as much back and names no order.
 */
export function addedRefunds(
  { refunds, amounts, days, orders }: DealCells,
  { kinds, links, rateOf }: CountedRows,
): readonly AddedRefund[] {
  if (refunds === null) return [];
  const orderOf = (row: number) => foldedHash(keyText(orders.cells[row] ?? ""));
  const dealOf = (row: number, sum: number): AddedDeal => ({
    ...{ customer: links[row] ?? 0, day: figureAt(days, row), order: orderOf(row) },
    ...{ kind: dealKinds.refund, amount: sum * rateOf(row) },
  });
  const rows = rowsOfKind(kinds, dealKinds.refund).map((row) =>
    dealOf(row, Math.abs(figureAt(amounts, row))),
  );
  const named = new Set(rows.map(({ order }) => order));
  const takeLoose = looseRefunds(rows, () => new Set(rowsOfKind(kinds, dealKinds.purchase).map(orderOf)));
  return refunds.rows.flatMap((row) => {
    if (kinds[row] !== dealKinds.purchase || !(figureAt(amounts, row) > 0)) return [];
    const back = dealOf(row, figureAt(refunds.figures, row));
    if (back.order !== 0 && named.has(back.order)) return [];
    return takeLoose(back) ? [] : { ...back, heading: refunds.headingOf(row) };
  });
}

/** How many refunds the columns beside the sales hold, of how many customers, for who is about to run. */
export interface RefundsTold {
  readonly headings: readonly string[];
  readonly rows: number;
  readonly customers: number;
}

export function refundsTold(added: readonly AddedRefund[]): RefundsTold | null {
  if (added.length === 0) return null;
  const customers = new Set(added.map(({ customer }) => customer)).size;
  const headings = [...new Set(added.map(({ heading }) => heading))];
  return { headings, rows: added.length, customers };
}
