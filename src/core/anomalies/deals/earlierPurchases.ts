import type { Book } from "../../tables/table";
import { nthSmallest } from "../cells/median";
import { rowScratch } from "../cells/scratch";
import { linksOf } from "../customers/links";
import type { InspectionContext } from "../rule/context";
import type { Hits } from "../rule/hit";
import { withHints } from "../rule/hitsOrHints";
import { dealsOf } from "./deals";
import { firstDealDays } from "./firstDealDays";
import { refundRows } from "./refundRows";

/** What is bought is brought back within a quarter; by judgement. */
const quarter = 90;
/** By judgement: where so many refunds, and one in twenty, have no purchase, the list does not hold all there were. */
const fewestUsual = 5;
const usualShare = 0.05;

/** Refunds that lack their purchase, as hints where it may have been made before the list begins. */
export function hintsOfEarlier(book: Book, context: InspectionContext, hits: Hits): readonly Hits[] {
  const { days } = dealsOf(book, context);
  const links = linksOf(book, "transactions");
  const bought = firstDealDays(book, context);
  const isUsual =
    hits.rows.length >= fewestUsual && hits.rows.length >= refundRows(book, context).length * usualShare;
  const first = isUsual ? Number.NaN : firstDay(days, context.today);
  return withHints(hits, (row) => {
    const day = days[row] ?? Number.NaN;
    return isUsual || (day < first + quarter && !((bought[links[row] ?? -1] ?? Number.NaN) <= day));
  });
}

/** By judgement: days before the first hundredth of all are slips of a year. */
const strayShare = 0.01;

function firstDay(days: Float32Array, today: number): number {
  const known = rowScratch.numbers(days.length);
  let count = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? Number.NaN;
    if (day <= today) known[count++] = day;
  }
  return nthSmallest(known.subarray(0, count), Math.floor(count * strayShare));
}
