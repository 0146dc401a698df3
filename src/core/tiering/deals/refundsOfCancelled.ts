import { figureAt } from "../../tables/columns/figures";
import { foldedHash, keyText } from "../../tables/keys/foldedKeys";
import type { DealCells } from "./dealCells";
import { dealKinds } from "./deals";
import { rowsOfKind } from "./rowsOfKind";

/**
 * Rows of refunds for orders that were cancelled: what they give back never counted as bought. Where the
 * order was booked again under the same number, what came back is taken off that purchase.
 */
export function refundsOfCancelled({ cancelled, orders }: DealCells, kinds: Uint8Array): readonly number[] {
  const { cells } = orders;
  if (cancelled === null || cells.length === 0) return [];
  const orderOf = (row: number) => foldedHash(keyText(cells[row] ?? ""));
  const fallen = new Set<number>();
  for (let row = 0; row < kinds.length; row++) if (figureAt(cancelled, row) === 1) fallen.add(orderOf(row));
  fallen.delete(0);
  const rows = rowsOfKind(kinds, dealKinds.refund).filter((row) => fallen.has(orderOf(row)));
  if (rows.length === 0) return [];
  const bought = new Set(rowsOfKind(kinds, dealKinds.purchase).map(orderOf));
  return rows.filter((row) => !bought.has(orderOf(row)));
}
