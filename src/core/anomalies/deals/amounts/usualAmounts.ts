import type { Book } from "../../../tables/table";
import { median, medianDistance } from "../../cells/median";
import { rowScratch } from "../../cells/scratch";
import type { InspectionContext } from "../../rule/context";
import { perBook } from "../../rule/perBook";
import { dealsOf } from "../deals";
import { dealGroups, groupEnds } from "./dealGroups";
import { dealThings } from "./dealThings";
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

/** What is usual in every group of deals, by group. */
export const usualByGroup = perBook(usualsOf);

function usualsOf(book: Book, context: InspectionContext): ReadonlyMap<number, Usual> {
  const { amounts } = dealsOf(book, context);
  const groups = dealGroups(book, context);
  const ends = groupEnds(groups);
  const logs = logsByGroup(amounts, groups, ends);
  const usuals = new Map<number, Usual>();
  let start = 0;
  for (let group = 0; group < ends.length; group++) {
    const end = ends[group] ?? start;
    if (end > start) usuals.set(group, usualOf(logs.subarray(start, end), floor));
    start = end;
  }
  return usuals;
}

/** The logarithms of the amounts, whatever their sign, group behind group. */
function logsByGroup(amounts: Float64Array, groups: Int16Array, ends: Int32Array): Float64Array {
  const logs = rowScratch.numbers(ends.at(-1) ?? 0);
  const next = ends.slice();
  for (let row = groups.length - 1; row >= 0; row--) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const place = (next[group] ?? 0) - 1;
    next[group] = place;
    logs[place] = Math.log(Math.abs(amounts[row] ?? 1));
  }
  return logs;
}

/** What is usual for one customer's purchases of the things the given row is about, that row left out. */
export function usualOfCustomer(
  book: Book,
  context: InspectionContext,
  customer: number,
  but: number,
): Usual {
  const { read, rows, amounts, things } = purchasesOf(book, context);
  const orders = read(customer);
  const logs = new Float64Array(orders);
  let count = 0;
  const thing = dealThings(book, context)[but];
  for (let i = 0; i < orders; i++)
    if (rows[i] !== but && things[i] === thing) logs[count++] = Math.log(amounts[i] ?? 1);
  return usualOf(logs.subarray(0, count), floor);
}
