import { nameColumn } from "../../tables/customers/customerIndex";
import { type Book, columnOf, type Table } from "../../tables/table";
import type { TableKey } from "../rule/hit";
import { tableOf } from "../rule/tableOf";
import { linksOf } from "./links";

/** Whom a row is about, as people know them: the customer's name, else what the row itself says, else an id; "" = nobody. */
export function customerNamed(book: Book, role: TableKey, row: number): string {
  const own = named(tableOf(book, role), row);
  if (role === "customers") return own;
  const customer = linksOf(book, role)[row] ?? -1;
  return customer < 0 ? own : named(book.customers, customer);
}

function named(table: Table, row: number): string {
  const name = String(nameColumn(table)?.cells[row] ?? "").trim();
  return name || String(columnOf(table, "customerId")?.cells[row] ?? "").trim();
}
