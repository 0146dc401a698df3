import { figureAt } from "../../tables/columns/figures";
import { currencyAt } from "../rates/namedCurrencies";
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

/** What is known of the rows: whose they are, what kind of deals, and the currency of those that name none. */
interface Counted {
  readonly links: Int32Array;
  readonly kinds: Uint8Array;
  readonly base: string | null;
}

interface MoneyCells {
  readonly dayOf: (row: number) => number;
  readonly sumOf: (row: number) => number;
  readonly currencyOf: (row: number) => string;
}

/**
 * Of rows that are called bought and stand on the other side of zero those that take something back: the customer had bought as
 * much by that day, in the same currency, and not given it back yet. Nobody gives back what he has not: the sign of the others
 * is a slip.
 */
export function takenBack(
  { days, amounts, currencies }: DealCells,
  rows: readonly number[],
  { links, kinds, base }: Counted,
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
  const cells: MoneyCells = {
    dayOf: (row) => figureAt(days, row),
    sumOf: (row) => Math.abs(figureAt(amounts, row)),
    currencyOf: (row) => (currencies && currencyAt(currencies, row)) || (base ?? ""),
  };
  return [...accounts.values()].flatMap((account) => coveredRows(account, cells));
}

/** The rows that come to no more than is left of what was bought by their day. */
function coveredRows(
  { turned, bought }: Account,
  { dayOf, sumOf, currencyOf }: MoneyCells,
): readonly number[] {
  const byDay = (a: number, b: number) => dayOf(a) - dayOf(b);
  const sold = bought.toSorted(byDay).values();
  let next = sold.next();
  const left = new Map<string, number>();
  const leftFor = (row: number) => left.get(currencyOf(row)) ?? 0;
  return turned.toSorted(byDay).filter((row) => {
    for (; !next.done && dayOf(next.value) <= dayOf(row); next = sold.next())
      left.set(currencyOf(next.value), leftFor(next.value) + sumOf(next.value));
    const remains = leftFor(row) - sumOf(row);
    if (remains < -rounding) return false;
    left.set(currencyOf(row), remains);
    return true;
  });
}
