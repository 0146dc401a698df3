import { linkRows } from "../../tables/customers/linkRows";
import type { Book } from "../../tables/table";
import type { TableKey } from "../rule/hit";
import { tableOf } from "../rule/tableOf";

/** Tables whose rows belong to customers. */
export type ChildRole = "followUps" | "transactions";

/** The customers row of every follow-up or transaction, or of every row of a sheet only inspected; −1 for an orphan. */
export function linksOf(book: Book, key: Exclude<TableKey, "customers">): Int32Array {
  return linkRows(tableOf(book, key), book.customers);
}
