import { pipelineSheets } from "../../tables/deals/pipelines";
import type { Table } from "../../tables/table";
import { dealKinds } from "./deals";

/** Chances won of a sales pipeline that other sheets hold as orders, contracts, invoices or payments. */
export interface BookedWins {
  readonly pipelines: readonly string[];
  /** The sheets that carry their money. */
  readonly on: readonly string[];
  /** The rows that do not count for it. */
  readonly rows: readonly number[];
  readonly customers: number;
  /** Wins that count: of customers those sheets do not name, or on days they do not reach. */
  readonly kept: number;
}

/** What was read of every transaction. */
interface ReadDeals {
  /** The customer of each row, below 0 for none. */
  readonly customers: Int32Array;
  /** `dealKinds.none` for what does not count. */
  readonly kinds: Uint8Array;
  readonly dayOf: (row: number) => number;
  /** In base currency, below 0 too. */
  readonly moneyOf: (row: number) => number;
}

/** Fewer customers in common may have been won for other business; by judgement. */
const fewestShared = 10;
/** Of the customers won while other sheets book business: they are among those it is booked for; by judgement. */
const mostlyBooked = 0.6;
/** Of what was won of them: as much is booked, or those sheets hold smaller business beside it, as spare parts. */
const mostMoney = 0.7;

/**
 * The wins of a pipeline whose money other sheets carry: a chance is what is hoped for, and once won it is ordered, billed
 * and paid. Null where there is no pipeline beside other sheets, or these hold other business.
 */
export function bookedWins(table: Table, deals: ReadDeals): BookedWins | null {
  if (table.sheets.length < 2) return null;
  const pipelines = pipelineSheets(table);
  if (pipelines.size === 0) return null;
  const [wins, bookings]: [number[], number[]] = [[], []];
  for (let row = 0; row < table.rowCount; row++) {
    if (deals.kinds[row] === dealKinds.none) continue;
    (pipelines.has(table.sheetOf[row] ?? 0) ? wins : bookings).push(row);
  }
  const span = spanOf(bookings, deals);
  const within = wins.filter((row) => deals.dayOf(row) >= span.from && deals.dayOf(row) <= span.to);
  const [won, booked] = [moneyBy(within, deals), moneyBy(bookings, deals)];
  const shared = [...won.keys()].filter((customer) => booked.has(customer));
  if (shared.length < fewestShared || shared.length < won.size * mostlyBooked) return null;
  const sum = (of: ReadonlyMap<number, number>) => shared.reduce((all, one) => all + (of.get(one) ?? 0), 0);
  if (sum(booked) < sum(won) * mostMoney) return null;
  const rows = within.filter((row) => booked.has(deals.customers[row] ?? -1));
  const named = (rowsOn: readonly number[]) => [...new Set(rowsOn.map((row) => sheetOf(table, row)))];
  return {
    ...{ pipelines: named(rows), on: named(bookings), rows },
    ...{ customers: shared.length, kept: wins.length - rows.length },
  };
}

function sheetOf({ sheets, sheetOf: of }: Table, row: number): string {
  return sheets[of[row] ?? 0] ?? "";
}

function spanOf(
  rows: readonly number[],
  { dayOf }: ReadDeals,
): { readonly from: number; readonly to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const day = dayOf(row);
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

function moneyBy(rows: readonly number[], { customers, moneyOf }: ReadDeals): ReadonlyMap<number, number> {
  const money = new Map<number, number>();
  for (const row of rows) {
    const customer = customers[row] ?? -1;
    money.set(customer, (money.get(customer) ?? 0) + moneyOf(row));
  }
  return money;
}
