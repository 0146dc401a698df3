import type { Equation } from "./equation";
import type { Figures } from "./multiples";

/** By judgement: rates of tax and of discount are few, of prices there are many. */
const mostRates = 12;

/**
 * A sum with a share of it put on or taken off: price and tax of 7.5 %, price and discount. Rates stand as shares of one
 * or of a hundred.
 */
export function rated(figures: Figures, total: number, rows: readonly number[]): readonly Equation[] {
  const others = [...figures.keys()].filter((column) => column !== total);
  return others.flatMap((rate) => {
    const unit = unitOf(figures.get(rate), rows);
    if (unit === null) return [];
    const bases = others.filter((column) => column !== rate);
    return bases.flatMap((base) =>
      [unit, -unit].map((factor): Equation => ({ kind: "rated", parts: [base, rate], factor, total })),
    );
  });
}

/** What the rates of a column are multiplied by to be shares of one; null where its figures are no rates. */
function unitOf(rates: Float64Array | undefined, rows: readonly number[]): number | null {
  const found = new Set<number>();
  for (const row of rows) {
    const rate = rates?.[row] ?? Number.NaN;
    if (Number.isNaN(rate)) continue;
    if (rate < 0 || rate >= hundred || found.size > mostRates) return null;
    found.add(rate);
  }
  const largest = Math.max(...found);
  if (found.size > mostRates || !(largest > 0)) return null;
  return largest < 1 ? 1 : 1 / hundred;
}

const hundred = 100;
