import type { NamedCurrencies } from "./dealCells";
import type { DealsByCurrency } from "./homeRates";

/** How many deals name each currency, the most frequent first. */
type Counts = readonly (readonly [currency: string, rows: number])[];

export interface Tally {
  readonly counts: Counts;
  readonly blank: number;
}

export function tallyOf(named: NamedCurrencies, rowCount: number): Tally {
  const counts = new Map<string, number>();
  let blank = 0;
  for (let row = 0; row < rowCount; row++) {
    const currency = named.of(row);
    if (currency === "") blank++;
    else counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return { counts: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), blank };
}

/** The rows of each currency, "" for those that name none. */
export function dealsByCurrency(
  named: NamedCurrencies,
  { count, dayOf }: { readonly count: number; readonly dayOf: (row: number) => number },
): DealsByCurrency {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < count; row++) {
    const currency = named.of(row);
    const own = groups.get(currency);
    if (own) own.push(row);
    else groups.set(currency, [row]);
  }
  return { groups, dayOf };
}
