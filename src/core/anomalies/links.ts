import type { Book, Table } from "../tables/table";
import { columnOf } from "../tables/table";
import { columnHashes } from "./columnHashes";

/** The customers row of every row of a table, -1 where its id is blank or unknown. */
const kept = new WeakMap<Table, Int32Array>();

/** Ties follow-ups or transactions to customers by id, else (where they have no id column) by name. */
export function linksOf(book: Book, role: "followUps" | "transactions"): Int32Array {
  const table = book[role];
  const known = kept.get(table);
  if (known) return known;
  const made = linked(book.customers, table);
  kept.set(table, made);
  return made;
}

function linked(customers: Table, table: Table): Int32Array {
  const field =
    columnOf(table, "customerId") && columnOf(customers, "customerId") ? "customerId" : "companyName";
  const own = columnOf(table, field);
  const theirs = columnOf(customers, field);
  const rows = new Int32Array(table.rowCount).fill(-1);
  if (own === undefined || theirs === undefined) return rows;
  const target = columnHashes(theirs);
  const byKey = new Map<string, number>();
  for (let row = customers.rowCount - 1; row >= 0; row--)
    byKey.set(`${target.low[row]} ${target.high[row]}`, row);
  const source = columnHashes(own);
  for (let row = 0; row < rows.length; row++) {
    if (source.low[row] === 0 && source.high[row] === 0) continue;
    rows[row] = byKey.get(`${source.low[row]} ${source.high[row]}`) ?? -1;
  }
  return rows;
}
