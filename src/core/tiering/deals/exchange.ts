import type { NamedCurrencies } from "./dealCells";
import { type RateOfCurrency, type Rates, rateOn } from "./rates";

/** A currency beside the base one, and how many transactions are in it. */
export interface CurrencyUse {
  /** Id of the `currency` dictionary, or the word people typed, in capitals. */
  readonly currency: string;
  readonly rows: number;
  /** Base-currency value of one unit, where one rate holds on all days; null where there is none, or several. */
  readonly rate: number | null;
  /** Transactions on days before the first rate; all of them without any. */
  readonly unrated: number;
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
  readonly count: number;
  /** Excel serial; NaN where it is not known. */
  readonly dayOf: (row: number) => number;
}

/**
 * The most frequent currency without a rate is the base, and so is a blank one; amounts in another one cannot be added
 * up without a rate. Who fills in a currency column for foreign deals only has a base that is never named.
 */
export function exchangeOf(named: NamedCurrencies | null, rows: ExchangeRows, rates: Rates): Exchange {
  if (named === null || rates === null) return { rateOf: () => 1, base: null, others: [] };
  const { counts, blank } = countsOf(named, rows.count);
  const base = baseOf(counts, named.inColumn ? blank : 0, rates);
  const known = new Map<string, RateOfCurrency>(
    counts.flatMap(([currency]) => (currency === base ? [] : [[currency, rates[currency] ?? Number.NaN]])),
  );
  const isConstant = [...known.values()].every((rate) => typeof rate === "number");
  const rateOf = isConstant ? constantRates(named, known) : ratesByDay(named, known, rows.dayOf);
  const unrated = isConstant ? new Map<string, number>() : unratedIn(named, rows, known);
  const others = counts
    .filter(([currency]) => currency !== base)
    .map(([currency, count]): CurrencyUse => {
      const rate = rates[currency];
      if (typeof rate === "object")
        return { currency, rows: count, rate: null, unrated: unrated.get(currency) ?? 0 };
      return { currency, rows: count, rate: rate ?? null, unrated: rate === undefined ? count : 0 };
    });
  return { rateOf, base, others };
}

type Known = ReadonlyMap<string, RateOfCurrency>;

function constantRates(named: NamedCurrencies, known: Known): Exchange["rateOf"] {
  const rates = new Map([...known].map(([currency, rate]) => [currency, Number(rate)]));
  return (row) => rates.get(named.of(row)) ?? 1;
}

function ratesByDay(named: NamedCurrencies, known: Known, dayOf: ExchangeRows["dayOf"]): Exchange["rateOf"] {
  return (row) => {
    const rate = known.get(named.of(row)) ?? 1;
    return typeof rate === "number" ? rate : rateOn(rate, dayOf(row));
  };
}

/** Transactions on days before the first rate of their currency; one without a day is left out for that. */
function unratedIn(
  named: NamedCurrencies,
  { count, dayOf }: ExchangeRows,
  known: Known,
): ReadonlyMap<string, number> {
  const unrated = new Map<string, number>();
  for (let row = 0; row < count; row++) {
    const currency = named.of(row);
    const rate = known.get(currency);
    if (typeof rate !== "object" || Number.isNaN(dayOf(row)) || !Number.isNaN(rateOn(rate, dayOf(row))))
      continue;
    unrated.set(currency, (unrated.get(currency) ?? 0) + 1);
  }
  return unrated;
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
