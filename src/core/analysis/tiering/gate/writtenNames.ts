import { customerColumn, nameColumn } from "../../../tables/customers/customerIndex";
import { type Book, type Column, columnOf } from "../../../tables/table";

/** Names shown of either list. */
const shown = 2;

/** How transactions of strangers, and how customers of the list are written: by name, or by number where only that is in both. */
export function writtenNames(
  { customers, transactions }: Pick<Book, "customers" | "transactions">,
  strangers: readonly number[],
  rows: readonly number[],
) {
  const there = [customerColumn(transactions, customers), columnOf(transactions, "customerId")];
  const own = [nameColumn(customers), columnOf(customers, "customerId")];
  const ways = there.map((column, i) => ({ names: firstIn(column, strangers), own: firstIn(own[i], rows) }));
  const alike = ways.find((way) => way.names.length > 0 && way.own.length > 0);
  return {
    /** Transactions that name somebody; the others are of nobody. */
    unlisted: strangers.filter((row) => there.some((column) => textAt(column, row) !== "")).length,
    names: alike?.names ?? ways.find(({ names }) => names.length > 0)?.names ?? [],
    own: alike?.own ?? ways.find((way) => way.own.length > 0)?.own ?? [],
  };
}

function firstIn(column: Column | undefined, rows: readonly number[]): readonly string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const text = textAt(column, row);
    if (text !== "") found.add(text);
    if (found.size === shown) break;
  }
  return [...found];
}

function textAt(column: Column | undefined, row: number): string {
  return String(column?.cells[row] ?? "").trim();
}
