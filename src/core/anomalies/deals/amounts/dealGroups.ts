import { type Book, columnOf } from "../../../tables/table";
import type { InspectionContext } from "../../rule/context";
import { perBook } from "../../rule/perBook";
import { choicesOf } from "../../words/options/choices";
import { dealsOf } from "../deals";
import { dealThings } from "./dealThings";

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

/** Where each group ends in a list in which the deals of one follow those of another. */
export function groupEnds(groups: Int16Array): Int32Array {
  const ends = new Int32Array(mostGroups);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? -1;
    if (group >= 0) ends[group] = (ends[group] ?? 0) + 1;
  }
  let end = 0;
  for (let group = 0; group < ends.length; group++) {
    end += ends[group] ?? 0;
    ends[group] = end;
  }
  return ends;
}

/** Every number a group may have. */
export const mostGroups = 2 ** 15;
