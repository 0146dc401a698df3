import type { Book } from "../../tables/table";
import { type BookRates, bookRatesOf, type RateSource } from "./bookRates";
import { dealsByCurrency, type Tally, tallyOf } from "./currencyTally";
import { currencyAt, type NamedCurrencies } from "./namedCurrencies";
import { type Rates, rateOn, unnamedCurrency } from "./rates";

/** A currency beside the base one, and how many transactions are in it. */
export interface CurrencyUse {
  /** Id of the `currency` dictionary, or the word people typed, in capitals. */
  readonly currency: string;
  readonly rows: number;
  /** Base-currency value of one unit, where one typed rate holds on all days; null where there is none, or several. */
  readonly rate: number | null;
  /** Transactions that nothing tells a rate for: without any, or on days before the first one typed. */
  readonly unrated: number;
  /** Where the workbook itself says what it is worth; counted with as far as nothing is typed. */
  readonly inBook?: RateSource;
}

/** The currencies of the transactions; `base` null where none is named. */
export interface Currencies {
  readonly base: string | null;
  /** The most frequent first. */
  readonly others: readonly CurrencyUse[];
}

export interface Exchange extends Currencies {
  /** Base-currency value of one unit of a row's currency on the row's day; NaN where no rate is known. */
  readonly rateOf: (row: number) => number;
}

/** What is asked of every transaction. */
interface ExchangeRows {
  /** Excel serial; NaN where it is not known. */
  readonly dayOf: (row: number) => number;
  /** Where columns and sheets may say what currencies are worth; left out = nowhere. */
  readonly book?: Pick<Book, "transactions" | "rates">;
}

/**
 * What people typed, or else what the book itself says, makes amounts in other currencies count. The base is the currency
 * the book's own rates lead to, or the most frequent one without a rate, and so is a blank one. Who fills in a currency
 * column for foreign deals only has a base that is never named.
 */
export function exchangeOf(named: NamedCurrencies | null, rows: ExchangeRows, rates: Rates): Exchange {
  if (named === null || rates === null) return { rateOf: () => 1, base: null, others: [] };
  const tally = tallyOf(named);
  const isMixed = tally.counts.length + Number(tally.blank > 0) > 1;
  const inBook = isMixed && rows.book ? bookRatesOf(rows.book, dealsByCurrency(named, rows.dayOf)) : null;
  const { home } = named;
  const base =
    home !== undefined && rates[home] === undefined
      ? home || null
      : baseOf(named.blankIsHome ? tally : { ...tally, blank: 0 }, rates, inBook);
  const constant = constantRates(named, base, rates);
  const rateOf = (row: number): number => {
    const always = constant[named.codes[row] ?? 0] ?? Number.NaN;
    if (!Number.isNaN(always)) return always;
    const currency = currencyAt(named, row);
    const rate = typedRate(rates, currency, rows.dayOf(row));
    return Number.isNaN(rate) && inBook ? inBook.rateOf(row, currency, base ?? "") : rate;
  };
  const foreign = tally.counts.filter(([currency]) => currency !== base);
  const told = foreign.map(([currency, count]): CurrencyUse => {
    const [rate, source] = [rates[currency], inBook?.sourceOf(currency, base ?? "")];
    const isUnknown = rate === undefined && !source;
    return {
      ...{ currency, rows: count, rate: typeof rate === "number" ? rate : null },
      unrated: isUnknown ? count : 0,
      ...(source && { inBook: source }),
    };
  });
  return { rateOf, base, others: withUnrated(told, named, rows, rateOf) };
}

/** The rate of each currency named that is the same on all days; NaN where it is not, or none is typed. */
function constantRates(
  { words }: NamedCurrencies,
  base: string | null,
  rates: NonNullable<Rates>,
): Float64Array {
  return Float64Array.from(words, (currency) => {
    if (currency === "" || currency === base) return 1;
    const rate = rates[currency];
    return typeof rate === "number" ? rate : Number.NaN;
  });
}

function typedRate(rates: NonNullable<Rates>, currency: string, day: number): number {
  const rate = rates[currency] ?? Number.NaN;
  return typeof rate === "number" ? rate : rateOn(rate, day);
}

/** Counts deals on days that nothing tells a rate for; one without a day is left out for that. */
function withUnrated(
  told: readonly CurrencyUse[],
  named: NamedCurrencies,
  { dayOf }: ExchangeRows,
  rateOf: Exchange["rateOf"],
): readonly CurrencyUse[] {
  const open = new Map<string, number>();
  for (const { currency, rate, unrated } of told) if (rate === null && unrated === 0) open.set(currency, 0);
  if (open.size === 0) return told;
  for (let row = 0; row < named.codes.length; row++) {
    const currency = currencyAt(named, row);
    const before = open.get(currency);
    if (before === undefined || Number.isNaN(dayOf(row)) || !Number.isNaN(rateOf(row))) continue;
    open.set(currency, before + 1);
  }
  return told.map((use) => ({ ...use, unrated: open.get(use.currency) ?? use.unrated }));
}

function baseOf(tally: Tally, rates: NonNullable<Rates>, inBook: BookRates | null): string | null {
  const most = mostOpen(tally, rates);
  if (inBook === null || rates[inBook.home] !== undefined) return most;
  const isKnown = most === null || most === inBook.home || inBook.sourceOf(most, inBook.home) !== null;
  return isKnown ? inBook.home || null : most;
}

/** The most frequent currency without a typed rate; null where most name none. */
function mostOpen({ counts, blank }: Tally, rates: NonNullable<Rates>): string | null {
  const open = counts.filter(([currency]) => rates[currency] === undefined);
  const [most] = open;
  if (!most) return null;
  if (blank <= most[1]) return most[0];
  return open.some(([currency]) => currency === unnamedCurrency) ? unnamedCurrency : null;
}
