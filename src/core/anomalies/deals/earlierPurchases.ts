import { countCodes } from "../../tables/cells/distinctCells";
import { datesRead } from "../../tables/columns/dateColumn";
import { type Book, columnOf } from "../../tables/table";
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
  const first = isUsual ? Number.NaN : firstDay(book, context.today);
  return withHints(hits, (row) => {
    const day = days[row] ?? Number.NaN;
    return isUsual || (day < first + quarter && !((bought[links[row] ?? -1] ?? Number.NaN) <= day));
  });
}

/** By judgement: days before the first hundredth of all are slips of a year. */
const strayShare = 0.01;

function firstDay({ transactions }: Book, today: number): number {
  const column = columnOf(transactions, "dealtOn");
  if (column === undefined) return Number.NaN;
  const { values, ofRow } = datesRead(column, today);
  const times = ofRow === null ? null : countCodes({ values, codes: ofRow });
  const known = [...values.keys()].filter((at) => (values[at] ?? Number.NaN) <= today);
  known.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const timesOf = (at: number) => times?.[at] ?? 1;
  let left = Math.floor(known.reduce((sum, at) => sum + timesOf(at), 0) * strayShare);
  const first = known.find((at) => {
    left -= timesOf(at);
    return left < 0;
  });
  return values[first ?? -1] ?? Number.NaN;
}
