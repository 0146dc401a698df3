import type { Grid } from "../../sheets/grid";
import { currenciesIn } from "../../values/numbers/currencyNamed";
import { rateGrid, turned } from "./rateGrid";
import { quotesDown, type SheetQuote, saysExchange, saysRates } from "./sheetQuotes";

/** What a sheet says currencies are worth, as it stands there: which way round is for whoever counts with it. */
export interface SheetRates {
  readonly sheet: string;
  /** The currency all are counted in; null where the sheet does not say. */
  readonly home: string | null;
  readonly quotes: readonly SheetQuote[];
}

/**
 * The rates a sheet lists: by row (币种 | 汇率 | 月份, or a column for each month) or by column (month | USD | EUR). Null for
 * a sheet that speaks of no rates of exchange or gives none. `today`: the day years of two figures are read from.
 */
export function sheetRates({ sheet, rows }: Grid, today: number): SheetRates | null {
  const texts = rows.flatMap((row) => row.filter((cell) => typeof cell === "string"));
  const speaking = [sheet, ...texts].filter(saysRates);
  if (speaking.length === 0) return null;
  const down = quotesDown(rateGrid(rows, today));
  const across = quotesDown(rateGrid(turned(rows), today));
  const { quotes, homes } = across.quotes.length > down.quotes.length ? across : down;
  if (quotes.length === 0) return null;
  const quoted = new Set(quotes.map(({ currency }) => currency));
  const titled = speaking.flatMap((text) => currenciesIn(text).ids).find((id) => !quoted.has(id));
  const atOne = quotes.find(({ figure }) => figure === 1)?.currency;
  const home = homes[0] ?? atOne ?? titled ?? null;
  return home !== null || [sheet, ...texts].some(saysExchange) ? { sheet, home, quotes } : null;
}
