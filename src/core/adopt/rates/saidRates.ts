import type { Grid } from "../../sheets/grid";
import { currenciesIn } from "../../values/numbers/currencyNamed";
import { quotedUnits } from "../../values/numbers/quotes";
import { type SheetQuote, speaksOfExchange } from "./sheetQuotes";
import type { SheetRates } from "./sheetRates";

/** 1 USD = 7.12 CNY, USD @ 7.2, CAD x 1.35: a figure beside a currency that only a rate stands in such a way. */
const equation = /[=@≈×]|\bx\s*\d/i;
const clauseEnds = /[，；;。、\n()（）【】]|,\s/;
/** Days, shares and numbers of something else are no rates. */
const otherFigures =
  /\d{4}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}日?)?|\d+(?:\.\d+)?\s*(?:(?:[%‰年月天号笔条行人]|日(?![元圆币]))|days?\b)|\b(?:19|20)\d\d\b/gi;
/** 2. 美元按 7.2 折算 */
const listNumber = /^\s*\(?\d{1,2}[.、)]\s*(?!\d)/;
const figure = /\d+(?:\.\d+)?/g;
/** By judgement: a longer text tells more than what money is worth. */
const longest = 200;

/**
 * What the texts of a sheet say currencies are worth, each text by itself, for one may turn them the other way round; the
 * figure may stand in the cell beside (FX: USD→SGD | 1.29).
 */
export function saidRates({ sheet, rows }: Grid): readonly SheetRates[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, i) => {
      if (typeof cell !== "string" || cell.length > longest) return [];
      const next = row[i + 1];
      const said = saidRate(typeof next === "number" && !/\d/.test(cell) ? `${cell} ${next}` : cell);
      return said ? [{ sheet, ...said }] : [];
    }),
  );
}

/** What one text says; null where it says nothing of the kind. */
export function saidRate(text: string): Omit<SheetRates, "sheet"> | null {
  if (!/\d/.test(text)) return null;
  const shown = text.normalize("NFKC").replace(listNumber, "");
  const isRate = speaksOfExchange(shown);
  if (!isRate && !equation.test(shown)) return null;
  const said = shown
    .split(clauseEnds)
    .flatMap((clause) => (isRate || equation.test(clause) ? saidIn(clause) : []));
  if (said.length === 0) return null;
  const home = said.find((each) => each.home !== null)?.home ?? null;
  return { home, quotes: said.map(({ quote }) => quote) };
}

interface Said {
  readonly quote: SheetQuote;
  readonly home: string | null;
}

/** The rates of a clause, one a currency, or one of two by the other; "" for the currency that it does not name. */
function saidIn(clause: string): readonly Said[] {
  const { ids, rest } = currenciesIn(clause.replace(otherFigures, " "));
  const figures = (rest.match(figure) ?? []).map(Number);
  const [left = 0, right] = figures;
  const [one = "", other = null] = ids;
  const told = (currency: string, worth: number, home: string | null = null): Said => ({
    quote: { currency, figure: worth, from: null },
    home,
  });
  if (figures.length === 1 && ids.length <= 2)
    return one === "" && !speaksOfExchange(clause) ? [] : [told(one, left, other)];
  if (figures.length === 2 && ids.length <= 2) {
    if (quotedUnits.includes(left)) return [told(one, right ?? 0, other)];
    if (quotedUnits.includes(right ?? 0)) return other === null ? [] : [told(other, left, one)];
  }
  return ids.length === figures.length ? ids.map((id, i) => told(id, figures[i] ?? 0)) : [];
}
