import { sumsRead } from "../../tables/columns/amountColumn";
import { figureAt } from "../../tables/columns/figures";
import { linkRows } from "../../tables/customers/customerIndex";
import type { Book, Column, Table } from "../../tables/table";
import { upToToday } from "../../values/dates/periodEnd";
import { dayOfSerial, serialOf } from "../../values/dates/serialDay";
import { type Deals, dealKinds } from "./deals";

/** Sums by months that count as deals of customers without any other: from which sheets, and how many. */
export interface MonthDeals {
  readonly sheets: readonly string[];
  readonly sums: number;
  readonly customers: number;
}

interface MonthSum {
  readonly customer: number;
  readonly day: number;
  readonly amount: number;
}

/**
 * The deals with what sheets by months hold of customers that have none: one deal a month, on its last day. So nobody
 * seems silent, or a customer, for longer than is known, and a year up to a quarter's end holds its twelve months.
 */
export function withMonthDeals(
  deals: Deals,
  { byMonths = [], customers }: Book,
  today: number,
): { readonly deals: Deals; readonly months: MonthDeals | null } {
  if (byMonths.length === 0) return { deals, months: null };
  const bought = new Set(deals.customerOf());
  const sheets = new Set<string>();
  /** Month by month whose sums were taken, so that a month on two sheets counts once. */
  const taken = new Map<number, ReadonlySet<number>>();
  const sums = byMonths.flatMap((table) =>
    table.columns.flatMap((column) => {
      const { month } = column;
      if (month === undefined) return [];
      const before = taken.get(month) ?? new Set();
      const own = sumsOf(table, column, linkRows(table, customers), dayOf(month, today)).filter(
        ({ customer }) => !bought.has(customer) && !before.has(customer),
      );
      taken.set(month, new Set([...before, ...own.map(({ customer }) => customer)]));
      if (own.length > 0) sheets.add(table.sheets[0] ?? "");
      return own;
    }),
  );
  if (sums.length === 0) return { deals, months: null };
  const named = new Set(sums.map(({ customer }) => customer)).size;
  return { deals: joined(deals, sums), months: { sheets: [...sheets], sums: sums.length, customers: named } };
}

/** Of a month that runs the day itself. */
function dayOf(end: number, today: number): number {
  const { year, month } = dayOfSerial(end);
  return upToToday(end, serialOf(year, month, 1) ?? end, today);
}

function sumsOf(table: Table, column: Column, links: Int32Array, day: number): readonly MonthSum[] {
  const figures = sumsRead(column);
  const sums: MonthSum[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const [customer = -1, amount] = [links[row], figureAt(figures, row)];
    if (customer >= 0 && !Number.isNaN(amount) && amount !== 0) sums.push({ customer, day, amount });
  }
  return sums;
}

function joined({ customers, customerOf, ...deals }: Deals, sums: readonly MonthSum[]): Deals {
  const whose = Int32Array.from([...customerOf(), ...sums.map(({ customer }) => customer)]);
  const kindOf = ({ amount }: MonthSum) => (amount < 0 ? dealKinds.refund : dealKinds.purchase);
  return {
    ...deals,
    customers,
    customerOf: () => whose,
    day: Int32Array.from([...deals.day, ...sums.map(({ day }) => day)]),
    amount: Float64Array.from([...deals.amount, ...sums.map(({ amount }) => Math.abs(amount))]),
    kind: Uint8Array.from([...deals.kind, ...sums.map(kindOf)]),
    order: Int32Array.from([...deals.order, ...sums.map(() => 0)]),
  };
}
