import type { Book } from "../../tables/table";
import { type Currencies, type Exchange, exchangeOf } from "../rates/exchange";
import type { NamedCurrencies } from "../rates/namedCurrencies";
import { type Deals, dealKinds, runsByCustomer } from "./deals";
import type { DealTerms } from "./dealTerms";
import { type MonthSum, monthSums } from "./monthSums";
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

/**
 * The deals with what sheets by months hold of customers that have none: one deal a month, on its last day. So nobody
 * seems silent, or a customer, for longer than is known, and a year up to a quarter's end holds its twelve months. What a
 * month or quarter that runs holds so far was bought by the day itself. Sums in other currencies wait for a rate as deals do;
 * `base` is the one of the deals, where they name one.
 */
export function withMonthDeals(
  deals: Deals,
  book: Book,
  { dictionaries, today, rates = {} }: DealTerms,
  base: string | null,
): WithMonths {
  const none = { deals, months: null, currencies: { base: null, others: [] }, unrated: [] };
  if (!book.byMonths?.length) return none;
  const { start } = runsByCustomer(deals);
  const hasBought = (customer: number) => (start[customer + 1] ?? 0) > (start[customer] ?? 0);
  const sums = monthSums(book, (customer) => !hasBought(customer), {
    today,
    currencies: dictionaries.currency,
  });
  const exchange = exchangeOfSums(sums, book, rates, base);
  const isRated = sums.map((_, i) => !Number.isNaN(exchange.rateOf(i)));
  const added = sums.flatMap((sum, i) => (isRated[i] ? [dealOf(sum, exchange.rateOf(i))] : []));
  const counted = sums.filter((_, i) => isRated[i]);
  return {
    deals: added.length > 0 ? withAdded(deals, added) : deals,
    months: counted.length > 0 ? toldOf(counted) : null,
    currencies: { base: exchange.base, others: exchange.others },
    unrated: sums.filter((_, i) => !isRated[i]),
  };
}

function dealOf({ customer, day, amount }: MonthSum, rate: number): AddedDeal {
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

function exchangeOfSums(
  sums: readonly MonthSum[],
  { transactions, rates: listed }: Book,
  rates: NonNullable<DealTerms["rates"]> | null,
  base: string | null,
): Exchange {
  const words = [...new Set(["", ...sums.map(({ currency }) => currency)])];
  const codes = Int32Array.from(sums, ({ currency }) => words.indexOf(currency));
  const named: NamedCurrencies = { words, codes, blankIsHome: true, ...(base !== null && { home: base }) };
  // Columns of the deals tell nothing of sums.
  const book = {
    transactions: { ...transactions, rowCount: 0, columns: [] },
    ...(listed && { rates: listed }),
  };
  const dayOf = (i: number) => sums[i]?.day ?? Number.NaN;
  return exchangeOf(words.length > 1 ? named : null, { dayOf, book }, rates);
}
