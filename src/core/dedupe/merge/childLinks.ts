import { nameColumn } from "../../tables/customers/customerIndex";
import { furtherLinks, linkRows } from "../../tables/customers/linkRows";
import { type Book, columnOf, type Table } from "../../tables/table";

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
  /** Follow-ups and transactions. */
  readonly children: readonly ChildRows[];
  /** Sheets that hold none of our records, whose rows belong to customers all the same: contacts, renewals, classes. */
  readonly others: readonly ChildRows[];
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

/** Links follow-ups, transactions and the rows of other sheets to their customers. */
export function openChildLinks({ customers, followUps, transactions, related = [] }: Book): ChildLinks {
  const linked = (tables: readonly Table[]) =>
    tables.filter((table) => table.rowCount > 0).map((table) => rowsByCustomer(table, customers));
  return { children: linked([followUps, transactions]), others: linked(related.filter(namesCustomers)) };
}

function namesCustomers(table: Table): boolean {
  return nameColumn(table) !== undefined || columnOf(table, "customerId") !== undefined;
}

/** How many follow-ups and transactions a customer has. */
export function childCount({ children }: ChildLinks, customer: number): number {
  return rowsOf(children, customer);
}

/** How many contacts, and rows of other sheets that are only checked. */
export function otherCount({ others }: ChildLinks, customer: number): number {
  return rowsOf(others, customer);
}

function rowsOf(tables: readonly ChildRows[], customer: number): number {
  return tables.reduce((sum, { starts }) => sum + (starts[customer + 1] ?? 0) - (starts[customer] ?? 0), 0);
}
