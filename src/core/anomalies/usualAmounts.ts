import type { Book } from "../tables/table";
import { columnOf } from "../tables/table";
import { choicesOf } from "./choices";
import type { InspectionContext } from "./context";
import { dealsOf } from "./deals";
import { dealThings } from "./dealThings";
import { median, medianDistance } from "./median";
import { perBook } from "./perBook";
import { purchasesOf } from "./purchases";

/** Iglewicz and Hoaglin: 0.6745 makes the MAD comparable to a standard deviation, 3.5 is their cut. */
export const cut = 3.5;
const toSigma = 0.6745;

/**
 * Amounts are lognormal, so distances are measured on logarithms: on raw amounts the same cut flags one sound order
 * in thirteen, on logarithms one in a thousand (measured on lognormal amounts, σ = 1).
 */
export interface Usual {
  /** Number of orders it rests on. */
  readonly count: number;
  /** Median of the logarithms. */
  readonly centre: number;
  /** MAD of the logarithms, at least `floor`. */
  readonly spread: number;
}

/** Of a list that is nobody's any more: it is worked on in place. */
function usualOf(logs: Float64Array, floor: number): Usual {
  const centre = median(logs);
  return { count: logs.length, centre, spread: Math.max(floor, medianDistance(logs, centre)) };
}

/** The modified z score of an amount. */
export function distance(amount: number, usual: Usual): number {
  return (toSigma * (Math.log(amount) - usual.centre)) / usual.spread;
}

/** The amounts that are within the cut, as a range of money. */
export function usualRange({ centre, spread }: Usual): readonly [number, number] {
  const reach = (cut * spread) / toSigma;
  return [Math.exp(centre - reach), Math.exp(centre + reach)];
}

/** A spread below this would call a price rise an anomaly. */
const floor = 0.15;

/** Deals by kind, currency and what they are about (see dealThings), −1 where a deal has no amount. */
export const dealGroups = perBook(groupsOf);

function groupsOf(book: Book, context: InspectionContext): Int16Array {
  const { kinds, amounts } = dealsOf(book, context);
  const currency = columnOf(book.transactions, "currency");
  const codes = currency === undefined ? undefined : choicesOf(currency, context.dictionaries.currency).codes;
  const things = dealThings(book, context);
  const groups = new Int16Array(amounts.length).fill(-1);
  for (let row = 0; row < groups.length; row++) {
    const amount = Math.abs(amounts[row] ?? Number.NaN);
    if (amount > 0)
      groups[row] = ((things[row] ?? 0) * 8 + (kinds[row] ?? 0)) * 64 + (codes?.[row] ?? -1) + 1;
  }
  return groups;
}

/** What is usual in every group of deals, by group. */
export const usualByGroup = perBook(usualsOf);

function usualsOf(book: Book, context: InspectionContext): ReadonlyMap<number, Usual> {
  const { amounts } = dealsOf(book, context);
  const groups = dealGroups(book, context);
  const sizes = new Map<number, number>();
  for (const group of groups) if (group >= 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Map(
    [...sizes].map(([group, size]) => [group, usualOf(logsIn(amounts, groups, group, size), floor)]),
  );
}

/** The logarithms of the amounts of a group, whatever their sign. */
function logsIn(amounts: Float64Array, groups: Int16Array, group: number, size: number): Float64Array {
  const logs = new Float64Array(size);
  let at = 0;
  for (let row = 0; row < groups.length; row++)
    if (groups[row] === group) logs[at++] = Math.log(Math.abs(amounts[row] ?? 1));
  return logs;
}

/** What is usual for one customer's purchases of the things the given row is about, that row left out. */
export function usualOfCustomer(
  book: Book,
  context: InspectionContext,
  customer: number,
  but: number,
): Usual {
  const { read, rows, amounts } = purchasesOf(book, context);
  const orders = read(customer);
  const logs = new Float64Array(orders);
  let count = 0;
  const things = dealThings(book, context);
  const isAlike = (row: number) => row !== but && things[row] === things[but];
  for (let i = 0; i < orders; i++) if (isAlike(rows[i] ?? -1)) logs[count++] = Math.log(amounts[i] ?? 1);
  return usualOf(logs.subarray(0, count), floor);
}
