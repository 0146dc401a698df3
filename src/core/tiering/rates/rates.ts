import type { Scheme } from "../scheme/scheme";

/** What a Chinese ledger means where it names nothing. */
export const unnamedCurrency = "CNY";

/** What one unit of a currency is worth from a day (Excel serial) on. */
export interface DatedRate {
  readonly from: number;
  readonly rate: number;
}

/** One rate for all days, or one for each time, the earliest first. */
export type RateOfCurrency = number | readonly DatedRate[];

/** Base-currency value of one unit by currency; null = amounts do not matter, every currency counts as it is. */
export type Rates = Readonly<Record<string, RateOfCurrency>> | null;

/** The rates of a scheme by currency; its constant rate holds before the first day another begins on. */
export function ratesOf({
  rates,
  datedRates = {},
}: Pick<Scheme, "rates" | "datedRates">): NonNullable<Rates> {
  const dated = Object.entries(datedRates).flatMap(([currency, steps]) => {
    if (steps.length === 0) return [];
    const constant = rates[currency];
    const before = constant === undefined ? [] : [{ from: Number.NEGATIVE_INFINITY, rate: constant }];
    return [[currency, [...before, ...steps.toSorted((a, b) => a.from - b.from)]] as const];
  });
  return { ...rates, ...Object.fromEntries(dated) };
}

/** The rate of a day (Excel serial, whatever its time); NaN before the first one, or without a day. */
export function rateOn(steps: readonly DatedRate[], day: number): number {
  let rate = Number.NaN;
  for (const step of steps) {
    if (!(step.from <= day)) break;
    rate = step.rate;
  }
  return rate;
}
