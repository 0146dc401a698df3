import { type Direction, directionOf, far, isNear, type Quote, rateMeant } from "../../values/numbers/quotes";
import { roughRate } from "../../values/numbers/roughWorth";
import type { HeadingSays } from "./homeHeadings";
import { unnamedCurrency } from "./rates";
import { usualRates } from "./usualRates";

/** Deals by the currency each names ("" = none), as rows of the table, and their days. */
export interface DealsByCurrency {
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly dayOf: (row: number) => number;
}

/** The currencies of deals, the most frequent first. */
export function currenciesByRows({ groups }: DealsByCurrency): readonly string[] {
  return [...groups].sort(([, a], [, b]) => b.length - a.length).map(([currency]) => currency);
}

/** What a column comes to, deal by deal. */
export interface HomeRates {
  /** The currency the books are kept in; "" where it is named nowhere. */
  readonly home: string;
  /** What one unit of a deal's currency is worth at home, by row; the usual rate where the row itself says otherwise. */
  readonly rates: ReadonlyMap<number, number>;
  /** The usual rate of each currency over all its deals. */
  readonly usual: ReadonlyMap<string, number>;
  /** Deals whose own figure is about what those next to it say. */
  readonly agreeing: number;
}

/** One figure a deal, NaN for none: its sum in another column by its own, or a rate people wrote down. */
export interface QuoteColumn {
  readonly read: (row: number) => number;
  readonly ofSums: boolean;
  /** The currency the heading names. */
  readonly named: string | undefined;
  readonly says: HeadingSays;
}

/** By judgement: most deals follow their column, and a rate strays less than this within a few weeks. */
const mostly = 0.8;
const strays = 0.1;
/** Sums at home are the same but for rounded cents. */
const sameSum = 0.005;
/** Of a currency nobody knows the worth of, so many deals must say the same. */
const fewest = 3;

interface Group {
  readonly currency: string;
  readonly rows: readonly number[];
  readonly quotes: readonly number[];
}

/** The rates that a column comes to; null where it does not convert the sums. */
export function homeRatesIn({ groups, dayOf }: DealsByCurrency, column: QuoteColumn): HomeRates | null {
  const all = [...groups].map(([currency, rows]) => ({ currency, rows, quotes: rows.map(column.read) }));
  const home = homeOf(all, column);
  if (home === null) return null;
  const others = all.filter(
    ({ currency, quotes }) => currency !== home && currency !== "" && quotes.some(isFigure),
  );
  if (others.every(({ quotes }) => isHome(quotes))) return null;
  const read = readingOf(others, home, column);
  const [rates, usual] = [new Map<number, number>(), new Map<string, number>()];
  let agreeing = 0;
  for (const group of others) {
    const rough = roughIn(group, home);
    const own = group.quotes.map((figure) => read({ figure, rough }));
    const about = usualRates(group.rows.map(dayOf), own);
    const follows = own.map((rate, i) => far(rate, about[i] ?? Number.NaN) <= strays);
    const seen = { typical: middle(about), steady: follows.filter(Boolean).length, rough };
    if (!isBelievable(seen, column)) continue;
    agreeing += seen.steady;
    usual.set(group.currency, seen.typical);
    for (const [i, row] of group.rows.entries())
      rates.set(row, (follows[i] ? own[i] : about[i]) ?? Number.NaN);
  }
  const figures = others.reduce((sum, { quotes }) => sum + quotes.filter(isFigure).length, 0);
  return agreeing > 0 && agreeing >= figures * mostly ? { home, rates, usual, agreeing } : null;
}

/** The currency whose sums stand in the column as they are, or that has none there and is named, or left, for it. */
function homeOf(groups: readonly Group[], { named, says }: QuoteColumn): string | null {
  const byRows = groups.toSorted((a, b) => b.rows.length - a.rows.length);
  const atHome = byRows.filter(({ quotes }) => isHome(quotes));
  const isOther = byRows.some(({ currency, quotes }) => currency === named && quotes.some(isFigure));
  if (named !== undefined && (atHome.some(({ currency }) => currency === named) || !isOther)) return named;
  const [first] = atHome.toSorted((a, b) => Number(a.currency === "") - Number(b.currency === ""));
  if (first) return first.currency;
  return says === null ? null : (byRows.find(({ quotes }) => !quotes.some(isFigure))?.currency ?? null);
}

function isHome(quotes: readonly number[]): boolean {
  const figures = quotes.filter(isFigure);
  const same = figures.filter((quote) => Math.abs(quote - 1) <= sameSum).length;
  return figures.length > 0 && same >= figures.length * mostly;
}

/** The rate meant by a figure of the column: sums say what one unit was worth, people write it either way. */
function readingOf(others: readonly Group[], home: string, { ofSums }: QuoteColumn) {
  if (ofSums) return ({ figure }: Quote) => figure;
  const typical = others.map((group) => ({
    figure: middle(group.quotes),
    rough: roughIn(group, home),
  }));
  const direction: Direction = directionOf(typical);
  return (quote: Quote) => rateMeant(quote, direction);
}

function roughIn({ currency }: Group, home: string): number | undefined {
  return roughRate(currency, home || unnamedCurrency);
}

interface Seen {
  readonly typical: number;
  readonly steady: number;
  readonly rough: number | undefined;
}

/** A rate near what the currency is worth; where that is not known, or the heading says so, one that many deals share. */
function isBelievable({ typical, steady, rough }: Seen, { says }: QuoteColumn): boolean {
  if (rough !== undefined && isNear(typical, rough)) return true;
  return steady >= fewest && (rough === undefined || says === "converted");
}

function isFigure(quote: number): boolean {
  return quote > 0 && Number.isFinite(quote);
}

function middle(figures: ArrayLike<number>): number {
  const known = Float64Array.from(figures).filter(isFigure).sort();
  return known[known.length >> 1] ?? Number.NaN;
}
