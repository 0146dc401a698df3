import { linkRows } from "../tables/customerIndex";
import type { Book, Table } from "../tables/table";

/** Tables whose rows belong to customers. */
export type ChildRole = "followUps" | "transactions";

const kept = new WeakMap<Table, Int32Array>();

/** The customers row of every follow-up or transaction, −1 for an orphan; made once per table. */
export function linksOf(book: Book, role: ChildRole): Int32Array {
  const table = book[role];
  const known = kept.get(table);
  if (known !== undefined) return known;
  const made = linkRows(table, book.customers);
  kept.set(table, made);
  return made;
}
