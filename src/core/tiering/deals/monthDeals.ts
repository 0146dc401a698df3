import type { Book } from "../../tables/table";
import { isChinese } from "../rates/sheetCurrencies";
import type { Deals } from "./deals";
import type { DealTerms } from "./dealTerms";
import { type MonthSum, monthSums } from "./monthSums";
import { sumsAtRates } from "./sumsAtRates";
import { type DealsWithSums, type Wanted, withoutSums, withRatedSums } from "./withRatedSums";

/** Sums by months that count as deals of customers without any other: from which sheets, and how many. */
export interface MonthDeals {
  readonly sheets: readonly string[];
  readonly sums: number;
  readonly customers: number;
  /** The last of these months or quarters is not over: what it holds so far counts on the as-of day. */
  readonly isRunning: boolean;
}

export interface WithMonths extends DealsWithSums {
  readonly months: MonthDeals | null;
}

/**
 * The deals with what sheets by months hold of customers that have none: one deal a month, on its last day. So nobody
 * seems silent, or a customer, for longer than is known, and a year up to a quarter's end holds its twelve months. What a
 * month or quarter that runs holds so far was bought by the day itself. Sums in other currencies wait for a rate as deals do.
 */
export function withMonthDeals(
  deals: Deals,
  book: Book,
  { dictionaries, today, rates = {} }: DealTerms,
  { isWanted, base }: Wanted,
): WithMonths {
  if (!book.byMonths?.length) return { ...withoutSums(deals), months: null };
  const sums = monthSums(book, isWanted, { today, currencies: dictionaries.currency });
  const inChinese = book.byMonths.some(({ columns }) =>
    columns.some(({ heading }) => isChinese.test(heading)),
  );
  const atRates = sumsAtRates(sums, book, rates, { base, inChinese });
  const counted = atRates.rated.map(({ sum }) => sum);
  return { ...withRatedSums(deals, atRates), months: counted.length > 0 ? toldOf(counted) : null };
}

function toldOf(sums: readonly MonthSum[]): MonthDeals {
  return {
    sheets: [...new Set(sums.map(({ sheet }) => sheet))],
    sums: sums.length,
    customers: new Set(sums.map(({ customer }) => customer)).size,
    isRunning: sums.some(({ runs }) => runs),
  };
}
