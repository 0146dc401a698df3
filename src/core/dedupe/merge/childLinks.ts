import { furtherLinks, linkRows } from "../../tables/customerIndex";
import type { Book, Table } from "../../tables/table";

/** Rows of one child table by customer: those of customer c are `rows[starts[c] .. starts[c+1])`. */
export interface ChildRows {
  readonly table: Table;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** Rows that only their short name, e-mail, telephone … ties to the customer. */
  readonly loose: ReadonlyMap<number, unknown>;
}

/** What hangs on the customers of a book, linked once for all merges. */
export interface ChildLinks {
  readonly children: readonly ChildRows[];
}

function rowsByCustomer(table: Table, customers: Table): ChildRows {
  const links = linkRows(table, customers);
  const starts = new Int32Array(customers.rowCount + 1);
  for (const customer of links) if (customer >= 0) starts[customer + 1] = (starts[customer + 1] ?? 0) + 1;
  for (let row = 0; row < customers.rowCount; row++)
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const rows = new Int32Array(starts[customers.rowCount] ?? 0);
  const next = starts.slice();
  links.forEach((customer, row) => {
    if (customer < 0) return;
    const at = next[customer] ?? 0;
    rows[at] = row;
    next[customer] = at + 1;
  });
  return { table, starts, rows, loose: furtherLinks(table, customers) };
}

/** Links follow-ups and transactions to their customers. */
export function openChildLinks({ customers, followUps, transactions }: Book): ChildLinks {
  const tables = [followUps, transactions].filter((table) => table.rowCount > 0);
  return { children: tables.map((table) => rowsByCustomer(table, customers)) };
}

/** How many follow-ups and transactions a customer has. */
export function childCount({ children }: ChildLinks, customer: number): number {
  return children.reduce((sum, { starts }) => sum + (starts[customer + 1] ?? 0) - (starts[customer] ?? 0), 0);
}
