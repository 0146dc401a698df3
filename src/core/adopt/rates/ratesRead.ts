import { directionOf, quotedUnits, rateMeant } from "../../values/numbers/quotes";
import { roughRate } from "../../values/numbers/roughWorth";
import type { SheetQuote } from "./sheetQuotes";

/** By judgement: a list most of which fits no currency is none of rates, or leads to another one. */
const mostly = 0.6;

/**
 * Quotes with what one unit is worth in `home` by each, whichever way round and by how many they are put down; those that
 * come near nothing are left out. Null where most do, or nobody knows what any of them is worth.
 */
export function ratesRead(
  quotes: readonly SheetQuote[],
  home: string,
): readonly (SheetQuote & { readonly rate: number })[] | null {
  // At home one of its own is worth one.
  if (quotes.some(({ currency, figure }) => currency === home && !quotedUnits.includes(figure))) return null;
  const others = quotes
    .filter(({ currency }) => currency !== home)
    .map((quote) => ({ quote, figure: quote.figure, rough: roughRate(quote.currency, home) }));
  const direction = directionOf(others);
  const rates = others.map((each) => ({ ...each.quote, rate: rateMeant(each, direction) }));
  const read = rates.filter(({ rate }) => !Number.isNaN(rate));
  const isKnown = read.some(({ currency }) => roughRate(currency, home) !== undefined);
  return isKnown && read.length >= others.length * mostly ? read : null;
}
