import { figureAt } from "../../tables/columns/figures";
import type { DealCells } from "./dealCells";
import { dealKinds } from "./deals";

/** Sums are compared by the cent. */
const rounding = 0.005;

/**
 * Of rows that are called bought and stand on the other side of zero those that take something back: the customer had bought as
 * much by that day. Nobody gives back what he has not: the sign of the others is a slip.
 */
export function takenBack(
  { days, amounts }: DealCells,
  rows: readonly number[],
  links: Int32Array,
  kinds: Uint8Array,
): readonly number[] {
  if (rows.length === 0) return [];
  const turned = new Set(rows);
  const bought = new Map<number, number[]>(rows.map((row) => [links[row] ?? -1, []]));
  for (let row = 0; row < kinds.length; row++)
    if (kinds[row] === dealKinds.purchase && !turned.has(row)) bought.get(links[row] ?? -1)?.push(row);
  const sumUpTo = (customer: number, day: number) =>
    (bought.get(customer) ?? [])
      .filter((row) => figureAt(days, row) <= day)
      .reduce((sum, row) => sum + Math.abs(figureAt(amounts, row)), 0);
  return rows.filter(
    (row) => sumUpTo(links[row] ?? -1, figureAt(days, row)) >= Math.abs(figureAt(amounts, row)) - rounding,
  );
}
