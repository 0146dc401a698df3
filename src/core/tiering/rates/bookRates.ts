import { ratesRead } from "../../adopt/rates/ratesRead";
import type { SheetRates } from "../../adopt/rates/sheetRates";
import type { Book } from "../../tables/table";
import { type HomeAmounts, homeAmountsOf } from "./homeAmounts";
import { currenciesByRows, type DealsByCurrency } from "./homeRates";
import { type ListedRates, listedRate, listedRates } from "./listedRates";
import { notedRates } from "./notedRates";
import { unnamedCurrency } from "./rates";

/** Where a workbook itself says what a currency is worth. */
export type RateSource =
  /** A column gives every deal its own rate; `about` is the usual one. */
  | { readonly kind: "column"; readonly heading: string; readonly about: number }
  /** The sums are converted already, as this column says. */
  | { readonly kind: "converted"; readonly heading: string }
  /** A sheet lists rates: how many, and the last of them; deals before the first are counted at that one. */
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      readonly count: number;
      readonly about: number;
      readonly early?: EarlyDeals;
    };

/** Deals dated before the first rate listed, which begins on a day (Excel serial). */
interface EarlyDeals {
  readonly rows: number;
  readonly begins: number;
}

/** What a workbook itself says of rates. */
export interface BookRates {
  /** The currency they lead to; "" where it has no name. */
  readonly home: string;
  /** Worth of one unit of a row's currency in the base one; NaN where the book does not say. */
  readonly rateOf: (row: number, currency: string, base: string) => number;
  readonly sourceOf: (currency: string, base: string) => RateSource | null;
}

/** By a column of the deals themselves, or by the sheets of rates; null where the book says nothing. */
export function bookRatesOf(
  { transactions, rates = [] }: Pick<Book, "transactions" | "rates">,
  deals: DealsByCurrency,
): BookRates | null {
  const told = homeAmountsOf(transactions, deals);
  const sheets = rates.length > 0 ? sheetsLeading(rates, told, deals) : [];
  // What is written beside single deals is asked last: most books say nothing there.
  const column = told ?? (sheets.length === 0 ? notedRates(transactions, deals) : null);
  const home = column?.home ?? sheets[0]?.home;
  if (home === undefined) return null;
  return {
    home,
    rateOf(row, currency, base) {
      const own = column ? rateInColumn(column, row, base) : Number.NaN;
      return Number.isNaN(own) ? rateOnSheets(sheets, deals.dayOf(row), currency, base) : own;
    },
    sourceOf: (currency, base) =>
      (column && columnSource(column, currency, base)) ?? sheetSource(sheets, deals, { currency, base }),
  };
}

/** What the sheets list, each leading to a currency the deals are in. */
function sheetsLeading(
  rates: readonly SheetRates[],
  column: HomeAmounts | null,
  deals: DealsByCurrency,
): readonly ListedRates[] {
  const homes = [column?.home ?? "", ...currenciesByRows(deals), unnamedCurrency].filter(
    (home) => home !== "",
  );
  const home = (column?.home ?? (deals.groups.has("") ? "" : homes[0])) || unnamedCurrency;
  return rates.flatMap((sheet) => listedRates(withOnlyCurrency(sheet, deals, home), homes) ?? []);
}

/** 汇率按 7.1 names no currency: it is of the only one of the deals that comes near it. */
function withOnlyCurrency(sheet: SheetRates, deals: DealsByCurrency, home: string): SheetRates {
  if (!sheet.quotes.some(({ currency }) => currency === "")) return sheet;
  const others = currenciesByRows(deals).filter((currency) => currency !== home && currency !== "");
  const quotes = sheet.quotes.flatMap((quote) => {
    if (quote.currency !== "") return [quote];
    const near = others.flatMap((currency) => ratesRead([{ ...quote, currency }], home) ?? []);
    return near.length === 1 ? near : [];
  });
  return { ...sheet, quotes };
}

/** What leads to another base is known by what that one is usually worth. */
function rateInColumn({ rates, usual, home, already }: HomeAmounts, row: number, base: string): number {
  const worth = already ? 1 : (rates.get(row) ?? Number.NaN);
  return base === home ? worth : worth / (usual.get(base) ?? Number.NaN);
}

function columnSource(column: HomeAmounts, currency: string, base: string): RateSource | null {
  const { heading, usual, home, already } = column;
  const about = (usual.get(currency) ?? Number.NaN) / (base === home ? 1 : (usual.get(base) ?? Number.NaN));
  if (already) return { kind: "converted", heading };
  return Number.isNaN(about) ? null : { kind: "column", heading, about };
}

function rateOnSheets(sheets: readonly ListedRates[], day: number, currency: string, base: string): number {
  const rates = sheets.map((sheet) => listedRate(sheet, day, currency, base));
  return rates.find((rate) => !Number.isNaN(rate)) ?? Number.NaN;
}

interface Pair {
  readonly currency: string;
  readonly base: string;
}

function sheetSource(
  sheets: readonly ListedRates[],
  deals: DealsByCurrency,
  { currency, base }: Pair,
): RateSource | null {
  for (const listed of sheets) {
    const about = listedRate(listed, Number.POSITIVE_INFINITY, currency, base);
    if (Number.isNaN(about)) continue;
    const { sheet, steps, begins } = listed;
    const first = begins.get(currency) ?? Number.NEGATIVE_INFINITY;
    const rows = (deals.groups.get(currency) ?? []).filter((row) => deals.dayOf(row) < first).length;
    const count = steps.get(currency)?.length ?? 1;
    return { kind: "sheet", sheet, about, count, ...(rows > 0 && { early: { rows, begins: first } }) };
  }
  return null;
}
