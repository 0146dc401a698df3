import type { DatedRate } from "../../../core/tiering/rates/rates";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { dayOfSerial, serialOf, serialOfIsoDay } from "../../../core/values/dates/serialDay";

/** What one unit of a currency is worth in the base one; null takes the rate away. */
export function withRate(scheme: Scheme, currency: string, rate: number | null): Scheme {
  const { [currency]: _before, ...others } = scheme.rates;
  return { ...scheme, rates: rate === null ? others : { ...others, [currency]: rate } };
}

/** The rates of a currency from a day on, in the order they were put down; a day or a rate of 0 is still to be given. */
export function datedRatesOf({ datedRates }: Scheme, currency: string): readonly DatedRate[] {
  return datedRates?.[currency] ?? [];
}

/** The scheme with other rates from a day on; a scheme without any has none at all. */
export function withDatedRates(scheme: Scheme, currency: string, steps: readonly DatedRate[]): Scheme {
  const { datedRates = {}, ...rest } = scheme;
  const { [currency]: _before, ...others } = datedRates;
  const all = steps.length > 0 ? { ...others, [currency]: [...steps] } : others;
  return Object.keys(all).length > 0 ? { ...rest, datedRates: all } : rest;
}

/** One more rate from a day on: from the quarter of `asOf` ("YYYY-MM-DD"), or the one after the last there is. */
export function withNextRate(scheme: Scheme, currency: string, asOf: string): Scheme {
  const steps = datedRatesOf(scheme, currency);
  const latest = Math.max(0, ...steps.map(({ from }) => from));
  const own = quarterStart(serialOfIsoDay(asOf), 0);
  const from = own > latest ? own : quarterStart(latest, 1);
  const last = steps.find((step) => step.from === latest)?.rate ?? scheme.rates[currency] ?? 0;
  return withDatedRates(scheme, currency, [...steps, { from, rate: last }]);
}

/** First day of a day's quarter, or of a quarter after it; days are Excel serials. */
function quarterStart(serial: number, later: number): number {
  const { year, month } = dayOfSerial(serial);
  const first = month - ((month - 1) % 3) + 3 * later;
  return serialOf(year + Math.floor((first - 1) / 12), ((first - 1) % 12) + 1, 1) ?? serial;
}

/** What is wrong with rates from a day on: a day or a rate that is missing, or two of one day. */
export function ratesFault({ datedRates = {} }: Scheme): "missing" | "twice" | null {
  const all = Object.values(datedRates);
  if (all.flat().some(({ from, rate }) => !(from > 0) || !(rate > 0))) return "missing";
  return all.some((steps) => new Set(steps.map(({ from }) => from)).size < steps.length) ? "twice" : null;
}
