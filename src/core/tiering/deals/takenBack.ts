import { figureAt } from "../../tables/columns/figures";
import type { DealCells } from "./dealCells";
import { dealKinds } from "./deals";
import { rounding } from "./heldSums";

/** How many such rows there are, of how many customers, for who is about to run. */
export interface TakenBackTold {
  readonly rows: number;
  readonly customers: number;
}

export function takenBackTold(rows: readonly number[], links: Int32Array): TakenBackTold | null {
  if (rows.length === 0) return null;
  return { rows: rows.length, customers: new Set(rows.map((row) => links[row])).size };
}

/** Of one customer the rows on the other side of zero, and those it bought. */
interface Account {
  readonly turned: number[];
  readonly bought: number[];
}

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
  const accounts = new Map<number, Account>();
  for (const row of rows) {
    const customer = links[row] ?? -1;
    const { turned, bought } = accounts.get(customer) ?? { turned: [], bought: [] };
    turned.push(row);
    accounts.set(customer, { turned, bought });
  }
  const isTurned = new Set(rows);
  for (let row = 0; row < kinds.length; row++)
    if (kinds[row] === dealKinds.purchase && !isTurned.has(row))
      accounts.get(links[row] ?? -1)?.bought.push(row);
  const dayOf = (row: number) => figureAt(days, row);
  const sumOf = (row: number) => Math.abs(figureAt(amounts, row));
  return [...accounts.values()].flatMap((account) => coveredRows(account, dayOf, sumOf));
}

/** The rows that come to no more than what was bought by their day. */
function coveredRows(
  { turned, bought }: Account,
  dayOf: (row: number) => number,
  sumOf: (row: number) => number,
): readonly number[] {
  const byDay = (a: number, b: number) => dayOf(a) - dayOf(b);
  const sold = bought.toSorted(byDay).values();
  let next = sold.next();
  let sum = 0;
  return turned.toSorted(byDay).filter((row) => {
    for (; !next.done && dayOf(next.value) <= dayOf(row); next = sold.next()) sum += sumOf(next.value);
    return sum >= sumOf(row) - rounding;
  });
}
