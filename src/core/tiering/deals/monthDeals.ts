import type { Book } from "../../tables/table";
import type { Currencies } from "../rates/exchange";
import { isChinese } from "../rates/sheetCurrencies";
import { type Deals, dealKinds } from "./deals";
import type { DealTerms } from "./dealTerms";
import { type MonthSum, monthSums } from "./monthSums";
import { sumsAtRates } from "./sumsAtRates";
import { type AddedDeal, withAdded } from "./withAdded";

/** Sums by months that count as deals of customers without any other: from which sheets, and how many. */
export interface MonthDeals {
  readonly sheets: readonly string[];
  readonly sums: number;
  readonly customers: number;
  /** The last of these months or quarters is not over: what it holds so far counts on the as-of day. */
  readonly isRunning: boolean;
}

export interface WithMonths {
  readonly deals: Deals;
  readonly months: MonthDeals | null;
  readonly currencies: Currencies;
  /** Sums left out for want of a rate. */
  readonly unrated: readonly MonthSum[];
}

/** Whose sums are asked for, and the currency of the deals where they name one. */
interface Wanted {
  readonly isWanted: (customer: number) => boolean;
  readonly base: string | null;
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
  if (!book.byMonths?.length)
    return { deals, months: null, currencies: { base: null, others: [] }, unrated: [] };
  const sums = monthSums(book, isWanted, { today, currencies: dictionaries.currency });
  const inChinese = book.byMonths.some(({ columns }) =>
    columns.some(({ heading }) => isChinese.test(heading)),
  );
  const { rated, unrated, currencies } = sumsAtRates(sums, book, rates, { base, inChinese });
  const counted = rated.map(({ sum }) => sum);
  return {
    deals: rated.length > 0 ? withAdded(deals, rated.map(dealOf)) : deals,
    months: counted.length > 0 ? toldOf(counted) : null,
    ...{ currencies, unrated },
  };
}

function dealOf({ sum, rate }: { readonly sum: MonthSum; readonly rate: number }): AddedDeal {
  const { customer, day, amount } = sum;
  const kind = amount < 0 ? dealKinds.refund : dealKinds.purchase;
  return { customer, day, amount: Math.abs(amount) * rate, kind, order: 0 };
}

function toldOf(sums: readonly MonthSum[]): MonthDeals {
  return {
    sheets: [...new Set(sums.map(({ sheet }) => sheet))],
    sums: sums.length,
    customers: new Set(sums.map(({ customer }) => customer)).size,
    isRunning: sums.some(({ runs }) => runs),
  };
}
