import { ratesRead } from "../../adopt/rates/ratesRead";
import type { SheetRates } from "../../adopt/rates/sheetRates";
import { type DatedRate, rateOn } from "./rates";

/** The rates of a sheet, the right way round. */
export interface ListedRates {
  readonly sheet: string;
  /** The currency they lead to. */
  readonly home: string;
  /** What one unit is worth in it by currency, the earliest first: that one holds on all days before it as well. */
  readonly steps: ReadonlyMap<string, readonly DatedRate[]>;
  /** The day (Excel serial) the first of them is given for, by currency; none where it is for all days. */
  readonly begins: ReadonlyMap<string, number>;
}

/**
 * What a sheet lists, in units of the currency it names itself, or the first of `homes` in which its figures come near what
 * currencies are worth, quoted either way round and by one unit or a hundred. Null where they do in none.
 */
export function listedRates(listed: SheetRates, homes: readonly string[]): ListedRates | null {
  const tried = listed.home === null ? homes : [listed.home, ...homes];
  for (const home of tried) {
    const found = stepsIn(listed, home);
    if (found !== null) return { sheet: listed.sheet, home, ...found };
  }
  return null;
}

function stepsIn({ quotes }: SheetRates, home: string): Pick<ListedRates, "steps" | "begins"> | null {
  const read = ratesRead(quotes, home);
  if (read === null) return null;
  const byDay = read
    .map(({ from, ...quote }) => ({ ...quote, from: from ?? always }))
    .sort((a, b) => a.from - b.from);
  const steps = new Map<string, readonly DatedRate[]>();
  const begins = new Map<string, number>();
  for (const { currency, rate, from } of byDay) {
    const before = steps.get(currency);
    steps.set(currency, before ? [...before, { from, rate }] : [{ from: always, rate }]);
    if (!before && from > always) begins.set(currency, from);
  }
  return { steps, begins };
}

const always = Number.NEGATIVE_INFINITY;

/** What one unit of a currency was worth in another on a day; NaN where the sheet does not tell both. */
export function listedRate(listed: ListedRates, day: number, currency: string, base: string): number {
  const worth = (each: string) => (each === listed.home ? 1 : rateOn(listed.steps.get(each) ?? [], day));
  return worth(currency) / worth(base);
}
