import { countCodes } from "../../tables/cells/distinctCells";
import { once } from "../../tables/kept/once";
import { commonestByName } from "../../values/groups/timesOfEach";
import type { DealsByCurrency } from "./homeRates";
import type { NamedCurrencies } from "./namedCurrencies";

/** How many deals name each currency, the most frequent first. */
type Counts = readonly (readonly [currency: string, rows: number])[];

export interface Tally {
  readonly counts: Counts;
  readonly blank: number;
}

export function tallyOf({ words, codes }: NamedCurrencies): Tally {
  const [blank = 0, ...others] = countCodes({ values: words, codes });
  const counts = others.map((rows, i) => [words[i + 1] ?? "", rows] as const).filter(([, rows]) => rows > 0);
  return { counts: commonestByName(counts), blank };
}

/** The rows of each currency, "" for those that name none, in the order they first come; listed when first asked for. */
export function dealsByCurrency(named: NamedCurrencies, dayOf: (row: number) => number): DealsByCurrency {
  const groups = once(() => rowsByCurrency(named));
  return {
    get groups() {
      return groups();
    },
    dayOf,
  };
}

function rowsByCurrency({ words, codes }: NamedCurrencies): ReadonlyMap<string, readonly number[]> {
  const lists = words.map((word): [string, number[]] => [word, []]);
  for (let row = 0; row < codes.length; row++) lists[codes[row] ?? 0]?.[1].push(row);
  const first = (rows: readonly number[]) => rows[0] ?? codes.length;
  return new Map(lists.filter(([, rows]) => rows.length > 0).sort(([, a], [, b]) => first(a) - first(b)));
}
