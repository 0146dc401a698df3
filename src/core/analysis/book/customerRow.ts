import { type Role, roles } from "../../sheets/fields";
import { customerIndex } from "../../tables/customers/customerIndex";
import { linkRows } from "../../tables/customers/linkRows";
import type { Book, Table } from "../../tables/table";
import type { RowPlace } from "../context/views";

/** A customer by its id (or name, where it has none), or by any row that is its own: its line, a follow-up, an order. */
export type CustomerRef = { readonly id: string } | RowPlace;

/** The customer row a reference means; -1 for nobody known. A row of a follow-up or order leads to its customer. */
export function customerRow(book: Book, of: CustomerRef): number {
  if ("id" in of) {
    const { byId, byName } = customerIndex(book.customers);
    const row = byId.rowOf(of.id);
    return row >= 0 ? row : byName.rowOf(of.id);
  }
  for (const role of roles) {
    const row = tableRow(book[role], of.sheet, of.row);
    if (row >= 0) return role === "customers" ? row : (linkRows(book[role], book.customers)[row] ?? -1);
  }
  return -1;
}

function tableRow(table: Table, sheet: string, sheetRow: number): number {
  const at = table.sheets.indexOf(sheet);
  if (at < 0) return -1;
  for (let row = 0; row < table.rowCount; row++)
    if (table.sheetOf[row] === at && table.sheetRow[row] === sheetRow) return row;
  return -1;
}

/** Rows of every table that belong to one customer. */
export function rowsOfCustomer(book: Book, customer: number): Readonly<Record<Role, ReadonlySet<number>>> {
  const ofChild = (table: Table) => {
    const rows = new Set<number>();
    linkRows(table, book.customers).forEach((link, row) => {
      if (link === customer) rows.add(row);
    });
    return rows;
  };
  return {
    customers: new Set([customer]),
    followUps: ofChild(book.followUps),
    transactions: ofChild(book.transactions),
  };
}
