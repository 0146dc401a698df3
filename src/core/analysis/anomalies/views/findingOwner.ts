import { linksOf } from "../../../anomalies/customers/links";
import type { TableKey } from "../../../anomalies/rule/hit";
import { tableOf } from "../../../anomalies/rule/tableOf";
import type { Field } from "../../../sheets/fields";
import { nameColumn } from "../../../tables/customers/customerIndex";
import { type Book, columnOf, type Table } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";

/** Who is to see to a row: whoever it names, else whoever its customer belongs to; "" where nobody is named. */
export function findingOwner(book: Book, role: TableKey, row: number): string {
  const table = tableOf(book, role);
  const named = textOf(table, role === "followUps" ? "followedUpBy" : "owner", row);
  if (named !== "" || role === "customers") return named;
  const customer = linksOf(book, role)[row] ?? -1;
  return customer < 0 ? "" : textOf(book.customers, "owner", customer);
}

/** The row in words that stay true when it moves: its id or name, with the day where it has one. */
export function rowName(book: Book, role: TableKey, row: number): string {
  const table = tableOf(book, role);
  const order = textOf(table, table.related ? "identifier" : "orderId", row);
  if (order !== "") return order;
  const name = textOf(table, "customerId", row) || String(nameColumn(table)?.cells[row] ?? "").trim();
  const day = columnOf(table, dayField(table))?.cells[row] ?? "";
  const words = typeof day === "number" ? formatSerial(day) : String(day).trim();
  return [name, words].filter((part) => part !== "").join(" ");
}

function dayField({ related, role }: Table): Field {
  if (related) return "date";
  return role === "followUps" ? "followedUpAt" : "dealtOn";
}

function textOf(table: Table, field: Field, row: number): string {
  return String(columnOf(table, field)?.cells[row] ?? "").trim();
}
