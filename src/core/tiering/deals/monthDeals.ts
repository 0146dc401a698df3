import { amountColumn, sumsRead } from "../../tables/columns/amountColumn";
import { figureAt } from "../../tables/columns/figures";
import { linkRows } from "../../tables/customers/linkRows";
import type { Book, Column, Table } from "../../tables/table";
import { type Deals, dealKinds, runsByCustomer } from "./deals";
import { type AddedDeal, withAdded } from "./withAdded";

/** Sums by months that count as deals of customers without any other: from which sheets, and how many. */
export interface MonthDeals {
  readonly sheets: readonly string[];
  readonly sums: number;
  readonly customers: number;
  /** The last of these months or quarters is not over: what it holds so far counts on the as-of day. */
  readonly isRunning: boolean;
}

/**
 * The deals with what sheets by months hold of customers that have none: one deal a month, on its last day. So nobody
 * seems silent, or a customer, for longer than is known, and a year up to a quarter's end holds its twelve months. What a
 * month or quarter that runs holds so far was bought by the day itself.
 */
export function withMonthDeals(
  deals: Deals,
  { byMonths = [], customers }: Book,
  today: number,
): { readonly deals: Deals; readonly months: MonthDeals | null } {
  if (byMonths.length === 0) return { deals, months: null };
  const { start } = runsByCustomer(deals);
  const hasBought = (customer: number) => (start[customer + 1] ?? 0) > (start[customer] ?? 0);
  const sheets = new Set<string>();
  let isRunning = false;
  /** Month by month whose sums were taken, so that a month on two sheets counts once. */
  const taken = new Map<number, ReadonlySet<number>>();
  const sums = byMonths.flatMap((table) =>
    table.columns.flatMap((column) => {
      const { sumsOf: span } = column;
      if (span === undefined || span.first > today) return [];
      const before = taken.get(span.last) ?? new Set();
      const own = sumsOf(table, column, linkRows(table, customers), Math.min(span.last, today)).filter(
        ({ customer }) => !hasBought(customer) && !before.has(customer),
      );
      if (own.length === 0) return [];
      taken.set(span.last, new Set([...before, ...own.map(({ customer }) => customer)]));
      sheets.add(table.sheets[0] ?? "");
      isRunning ||= span.last > today;
      return own;
    }),
  );
  if (sums.length === 0) return { deals, months: null };
  const named = new Set(sums.map(({ customer }) => customer)).size;
  const months = { sheets: [...sheets], sums: sums.length, customers: named, isRunning };
  return { deals: withAdded(deals, sums), months };
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

function sumsOf(table: Table, column: Column, links: Int32Array, day: number): readonly AddedDeal[] {
  const figures = sumsRead(column);
  const sums: AddedDeal[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const [customer = -1, amount] = [links[row], figureAt(figures, row)];
    if (customer < 0 || Number.isNaN(amount) || amount === 0) continue;
    const kind = amount < 0 ? dealKinds.refund : dealKinds.purchase;
    sums.push({ customer, day, amount: Math.abs(amount), kind, order: 0 });
  }
  return sums;
}
