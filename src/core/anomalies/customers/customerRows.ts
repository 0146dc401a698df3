import type { Book } from "../../tables/table";
import { type ChildRole, linksOf } from "./links";

/** The rows of every customer, laid one after the other: customer c has rows[start[c]] … rows[start[c+1]−1], ascending. */
export interface CustomerRows {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

const kept = new WeakMap<Int32Array, CustomerRows>();

/** Follow-ups or transactions by customer (counting sort of the links). */
export function customerRows(book: Book, role: ChildRole): CustomerRows {
  const links = linksOf(book, role);
  const known = kept.get(links);
  if (known !== undefined) return known;
  const made = rowsByCustomer(links, book.customers.rowCount);
  kept.set(links, made);
  return made;
}

/** The same of rows whose customers are known. */
export function rowsByCustomer(links: Int32Array, customers: number): CustomerRows {
  const start = new Int32Array(customers + 1);
  for (const customer of links) if (customer >= 0) start[customer + 1] = (start[customer + 1] ?? 0) + 1;
  for (let customer = 0; customer < customers; customer++) {
    start[customer + 1] = (start[customer + 1] ?? 0) + (start[customer] ?? 0);
  }
  const next = start.slice();
  const rows = new Int32Array(start[customers] ?? 0);
  for (let row = 0; row < links.length; row++) {
    const customer = links[row] ?? -1;
    if (customer < 0) continue;
    const place = next[customer] ?? 0;
    rows[place] = row;
    next[customer] = place + 1;
  }
  return { start, rows };
}

/** The rows of one customer. */
export function rowsOfCustomer({ start, rows }: CustomerRows, customer: number): Int32Array {
  return rows.subarray(start[customer] ?? 0, start[customer + 1] ?? 0);
}
