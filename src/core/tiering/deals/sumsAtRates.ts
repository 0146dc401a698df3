import { type Book, columnOf } from "../../tables/table";
import { type Currencies, type Exchange, exchangeOf } from "../rates/exchange";
import type { NamedCurrencies } from "../rates/namedCurrencies";
import { type Rates, unnamedCurrency } from "../rates/rates";
import { isChinese } from "../rates/sheetCurrencies";

/** A sum that is no row of the transactions: what was bought in a month, or by a contract. */
export interface SumBeside {
  readonly customer: number;
  /** Serial. */
  readonly day: number;
  readonly amount: number;
  /** "" where nothing names it. */
  readonly currency: string;
}

/** Sums brought to the currency of the deals; those in another one wait for a rate as deals do. */
export interface RatedSums<Sum extends SumBeside> {
  readonly rated: readonly { readonly sum: Sum; readonly rate: number }[];
  readonly unrated: readonly Sum[];
  readonly currencies: Currencies;
}

/** What sums of a book are in where they name nothing. */
export interface Home {
  /** The currency of the deals, where they name one. */
  readonly base: string | null;
  /** Whether the sums stand under Chinese headings. */
  readonly inChinese: boolean;
}

export function sumsAtRates<Sum extends SumBeside>(
  sums: readonly Sum[],
  book: Book,
  rates: Rates,
  { base, inChinese }: Home,
): RatedSums<Sum> {
  const home = base ?? (areYuan(book) || (inChinese && sums.some(mayBeYuan)) ? unnamedCurrency : null);
  const exchange = exchangeOfSums(sums, book, rates, home);
  const all = sums.map((sum, i) => ({ sum, rate: exchange.rateOf(i) }));
  return {
    rated: all.filter(({ rate }) => !Number.isNaN(rate)),
    unrated: all.filter(({ rate }) => Number.isNaN(rate)).map(({ sum }) => sum),
    currencies: { base: exchange.base, others: exchange.others },
  };
}

/** Deals under a Chinese heading that name no currency are in yuan, and sums beside them that name another are not. */
function areYuan({ transactions }: Book): boolean {
  const amounts = columnOf(transactions, "amount");
  return amounts !== undefined && transactions.rowCount > 0 && isChinese.test(amounts.heading);
}

function mayBeYuan({ currency }: SumBeside): boolean {
  return currency === "" || currency === unnamedCurrency;
}

function exchangeOfSums(
  sums: readonly SumBeside[],
  { transactions, rates: listed }: Book,
  rates: Rates,
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
