import type { DictionaryEntry } from "../../sheets/dictionaries";
import { amountColumn, sumsRead } from "../../tables/columns/amountColumn";
import { figureAt } from "../../tables/columns/figures";
import { linkRows } from "../../tables/customers/linkRows";
import type { Book, Column } from "../../tables/table";
import { currencyOfCells } from "../rates/currencyOfCells";
import type { SumBeside } from "./sumsAtRates";

/** What a customer bought in a month or quarter, below zero what it gave back; its day is the last one, or today while it runs. */
export interface MonthSum extends SumBeside {
  readonly sheet: string;
  readonly runs: boolean;
}

interface Reading {
  readonly today: number;
  readonly currencies: readonly DictionaryEntry[];
}

/** What sheets by months hold of these customers up to today; a month on two sheets counts once. */
export function monthSums(
  { byMonths = [], customers }: Book,
  isWanted: (customer: number) => boolean,
  { today, currencies }: Reading,
): readonly MonthSum[] {
  /** Month by month, by its last day, whose sums were taken. */
  const taken = new Map<number, ReadonlySet<number>>();
  return byMonths.flatMap((table) => {
    const links = linkRows(table, customers);
    const currencyOf = currencyOfCells(table, currencies);
    return table.columns.flatMap((column) => {
      const { sumsOf: span } = column;
      if (span === undefined || span.first > today) return [];
      const before = taken.get(span.last) ?? new Set();
      const own = sumsIn(column, links)
        .filter(({ customer }) => isWanted(customer) && !before.has(customer))
        .map(({ row, ...sum }) => ({
          ...sum,
          ...{ day: Math.min(span.last, today), runs: span.last > today },
          ...{ currency: currencyOf(column, row), sheet: table.sheets[0] ?? "" },
        }));
      taken.set(span.last, new Set([...before, ...own.map(({ customer }) => customer)]));
      return own;
    });
  });
}

function sumsIn(column: Column, links: Int32Array) {
  const figures = sumsRead(column);
  const sums: { readonly customer: number; readonly amount: number; readonly row: number }[] = [];
  for (let row = 0; row < links.length; row++) {
    const [customer = -1, amount] = [links[row], figureAt(figures, row)];
    if (customer >= 0 && !Number.isNaN(amount) && amount !== 0) sums.push({ customer, amount, row });
  }
  return sums;
}

/** The first and the last serial day of the period of every sum by months that tells of a purchase. */
export function monthDays({ byMonths = [] }: Book): Float64Array {
  const days = byMonths.flatMap(({ columns }) =>
    columns.flatMap((column) => {
      const { sumsOf: span } = column;
      const bought = span && amountColumn(column).values.filter((sum) => sum > 0).length;
      return span && bought ? Array.from({ length: bought }, () => [span.first, span.last]).flat() : [];
    }),
  );
  return Float64Array.from(days);
}
