import type { NamedCurrencies } from "./dealCells";

/** A currency beside the base one, and how many transactions are in it. */
export interface CurrencyUse {
  /** Id of the `currency` dictionary, or the word people typed, in capitals. */
  readonly currency: string;
  readonly rows: number;
  /** Base-currency value of one unit; null where nobody gave one. */
  readonly rate: number | null;
}

/** The currencies of the transactions; `base` null where none is named. */
export interface Currencies {
  readonly base: string | null;
  /** The most frequent first. */
  readonly others: readonly CurrencyUse[];
}

export interface Exchange extends Currencies {
  /** Base-currency value of one unit of a row's currency; NaN where no rate is known. */
  readonly rateOf: (row: number) => number;
}

/** Base-currency value of one unit by currency; null = amounts do not matter, every currency counts as it is. */
export type Rates = Readonly<Record<string, number>> | null;

/**
 * The most frequent currency without a rate is the base, and so is a blank one; amounts in another one cannot be added
 * up without a rate. Who fills in a currency column for foreign deals only has a base that is never named.
 */
export function exchangeOf(named: NamedCurrencies | null, rowCount: number, rates: Rates): Exchange {
  if (named === null || rates === null) return { rateOf: () => 1, base: null, others: [] };
  const { counts, blank } = countsOf(named, rowCount);
  const base = baseOf(counts, named.inColumn ? blank : 0, rates);
  const others = counts
    .filter(([currency]) => currency !== base)
    .map(([currency, rows]) => ({ currency, rows, rate: rates[currency] ?? null }));
  const known = new Map(others.map(({ currency, rate }) => [currency, rate ?? Number.NaN]));
  return { rateOf: (row) => known.get(named.of(row)) ?? 1, base, others };
}

type Counts = readonly (readonly [currency: string, rows: number])[];

/** What a Chinese ledger means where it names nothing. */
const homeCurrency = "CNY";

function baseOf(counts: Counts, blank: number, rates: NonNullable<Rates>): string | null {
  const open = counts.filter(([currency]) => rates[currency] === undefined);
  const [most] = open;
  if (!most) return null;
  if (blank <= most[1]) return most[0];
  return open.some(([currency]) => currency === homeCurrency) ? homeCurrency : null;
}

function countsOf(named: NamedCurrencies, rowCount: number): { counts: Counts; blank: number } {
  const counts = new Map<string, number>();
  let blank = 0;
  for (let row = 0; row < rowCount; row++) {
    const currency = named.of(row);
    if (currency === "") blank++;
    else counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return { counts: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), blank };
}
