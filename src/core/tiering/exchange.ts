import type { ChoiceIds } from "./dealCells";

/** Base-currency value of one unit of a currency; NaN where no rate is known. A blank currency is the base. */
export type Exchange = (row: number) => number;

/** The most frequent currency without a rate is the base; amounts in another one cannot be added up without a rate. */
export function exchangeOf(
  currencies: ChoiceIds | null,
  rowCount: number,
  rates: Readonly<Record<string, number>>,
): Exchange {
  if (currencies === null) return () => 1;
  const base = mostFrequent(currencies, rowCount, rates);
  return (row) => {
    const id = currencies(row) ?? "";
    return id === "" || id === base ? 1 : (rates[id] ?? Number.NaN);
  };
}

function mostFrequent(
  ids: ChoiceIds,
  rowCount: number,
  rates: Readonly<Record<string, number>>,
): string | null {
  const counts = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const id = ids(row);
    if (id && rates[id] === undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
