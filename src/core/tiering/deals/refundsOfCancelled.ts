import type { CellValue } from "../../sheets/cell";
import { figureAt } from "../../tables/columns/figures";
import type { DealCells } from "./dealCells";
import { dealKinds } from "./deals";

/**
 * Rows of refunds for orders that were cancelled: what they give back never counted as bought. An order that was booked again
 * under its number is given back as any other.
 */
export function refundsOfCancelled({ cancelled, orders }: DealCells, kinds: Uint8Array): readonly number[] {
  const { cells } = orders;
  if (cancelled === null || cells.length === 0) return [];
  const fallen = new Set<CellValue>();
  for (let row = 0; row < kinds.length; row++)
    if (figureAt(cancelled, row) === 1) fallen.add(cells[row] ?? "");
  fallen.delete("");
  const rows = rowsOf(kinds, dealKinds.refund).filter((row) => fallen.has(cells[row] ?? ""));
  if (rows.length === 0) return [];
  const asked = new Set(rows.map((row) => cells[row]));
  const bought = new Set(
    rowsOf(kinds, dealKinds.purchase).flatMap((row) => (asked.has(cells[row]) ? [cells[row]] : [])),
  );
  return rows.filter((row) => !bought.has(cells[row]));
}

function rowsOf(kinds: Uint8Array, wanted: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < kinds.length; row++) if (kinds[row] === wanted) rows.push(row);
  return rows;
}
