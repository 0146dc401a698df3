/**
 * US dollars one unit of a currency was worth about the end of 2024 (reference rates of the European Central Bank, rounded).
 * Good enough to tell 1 USD = 7.2 CNY from its reverse, and a rate of one yen from that of a hundred; for nothing else.
 */
const dollars: Readonly<Record<string, number>> = {
  ...{ USD: 1, EUR: 1.04, GBP: 1.25, CHF: 1.1, CNY: 0.137, HKD: 0.129, MOP: 0.125, TWD: 0.0305, JPY: 0.0064 },
  ...{ KRW: 0.00068, SGD: 0.735, MYR: 0.224, THB: 0.0292, VND: 0.0000393, IDR: 0.000062, PHP: 0.0172 },
  ...{ INR: 0.0117, AUD: 0.62, NZD: 0.56, CAD: 0.695, SEK: 0.0907, NOK: 0.0881, DKK: 0.1393, PLN: 0.243 },
  ...{ RUB: 0.0088, TRY: 0.0283, AED: 0.2723, SAR: 0.2666, ZAR: 0.053, BRL: 0.162, MXN: 0.0482 },
};

/** What one unit of a currency is roughly worth in another; undefined where one of them is not known. */
export function roughRate(currency: string, home: string): number | undefined {
  const [one, other] = [dollars[currency], dollars[home]];
  return one === undefined || other === undefined ? undefined : one / other;
}
