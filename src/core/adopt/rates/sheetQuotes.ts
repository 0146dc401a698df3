import { currenciesIn } from "../../values/numbers/currencyNamed";
import { foldHeading } from "../headings/foldHeading";
import { type RateGrid, upTo } from "./rateGrid";

/** A figure a sheet gives for a currency, and the day (Excel serial) it holds from; null where none is given. */
export interface SheetQuote {
  readonly currency: string;
  readonly figure: number;
  readonly from: number | null;
}

/** What a table gives, and the currencies it says all are counted in: by its heading (Rate to HKD), or in pairs (USD/CNY). */
export interface Quoted {
  readonly quotes: readonly SheetQuote[];
  readonly homes: readonly string[];
}

const exchangeWords =
  /汇率|兑换率|折算率|牌价|中间价|兑人民币|レート|\b(?:fx|exch\w*|forex|kurs\w*|wechselkurs\w*|taux|cambio|курс)\b/;
const converts = /折[算合]|换算|结汇|\bconver(?:t|ted|sion)\b/i;
const anyRate = /\brates?\b/;
const currencyHeading = /币种|币别|货币|通貨|\b(?:currenc(?:y|ies)|curr|ccy)\b/;

/** Whether a text speaks of rates, if only of some: whether of exchange, its sheet and the figures beside it tell. */
export function saysRates(text: string): boolean {
  const { words } = foldHeading(text);
  return exchangeWords.test(words) || anyRate.test(words);
}

/** Whether a text says that money is exchanged: 美元按 7.2 折算. */
export function speaksOfExchange(text: string): boolean {
  return exchangeWords.test(foldHeading(text).words) || converts.test(text);
}

/** Whether a text speaks of rates of exchange, or of currencies: a rate card does not. */
export function saysExchange(text: string): boolean {
  const { words } = foldHeading(text);
  return exchangeWords.test(words) || currencyHeading.test(words);
}

const middleRate = /中间|平均|均价|基准|\b(?:mid|middle|average|avg)\b/;
/** Nearly all rows of a column of days, or of figures. */
const mostly = 0.8;

/** The rates of a table with a currency in every row: a column of them, or one for each month. */
export function quotesDown(grid: RateGrid): Quoted {
  const column = labelColumn(grid);
  const rows = upTo(grid.height).filter((row) => grid.label(row, column) !== null);
  const [first = 0] = rows;
  const columns = upTo(grid.width).filter((other) => other !== column);
  const headings = columns.flatMap((at) => upTo(first).map((row) => ({ at, day: grid.day(row, at) })));
  const dated = headings.filter(({ day }) => !Number.isNaN(day));
  const days = columns.find((at) => share(rows, (row) => !Number.isNaN(grid.day(row, at))) >= mostly);
  const listed = rateColumn(
    grid,
    rows,
    columns.filter((at) => at !== days),
  );
  const places = dated.length > 0 ? dated : listed === undefined ? [] : [{ at: listed, day: null }];
  const quotes = rows.flatMap((row) => {
    const currency = grid.label(row, column)?.currency ?? "";
    return places.flatMap(({ at, day }): readonly SheetQuote[] => {
      const figure = grid.figure(row, at);
      const from = day ?? (days === undefined ? null : grid.day(row, days));
      return Number.isNaN(figure) || Number.isNaN(from ?? 0) ? [] : [{ currency, figure, from }];
    });
  });
  const pairs = rows.flatMap((row) => grid.label(row, column)?.home ?? []);
  const heading = listed === undefined ? "" : headingOver(grid, first, listed);
  return { quotes, homes: [...pairs, ...currenciesIn(heading).ids] };
}

/** The column that names most currencies. */
function labelColumn(grid: RateGrid): number {
  const named = upTo(grid.width).map(
    (column) => upTo(grid.height).filter((row) => grid.label(row, column) !== null).length,
  );
  return named.indexOf(named.reduce((most, count) => Math.max(most, count), 0));
}

/** The column of rates: called so, the middle one of several; or the first of figures. */
function rateColumn(grid: RateGrid, rows: readonly number[], columns: readonly number[]): number | undefined {
  const [first = 0] = rows;
  const figures = columns.filter((at) => share(rows, (row) => !Number.isNaN(grid.figure(row, at))) >= mostly);
  const called = figures.filter((at) => saysRates(headingOver(grid, first, at)));
  return called.find((at) => middleRate.test(headingOver(grid, first, at))) ?? called[0] ?? figures[0];
}

/** The text next above a row. */
function headingOver(grid: RateGrid, row: number, column: number): string {
  const above = upTo(row).toReversed();
  return above.map((each) => grid.words(each, column)).find((words) => words !== "") ?? "";
}

function share(rows: readonly number[], is: (row: number) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(is).length / rows.length;
}
