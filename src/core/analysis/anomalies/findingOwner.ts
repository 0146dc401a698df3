import { linksOf } from "../../anomalies/links";
import type { Role } from "../../sheets/fields";
import { nameColumn } from "../../tables/customerIndex";
import { type Book, columnOf, type Table } from "../../tables/table";
import { formatSerial } from "../../values/serialDay";

/** Who is to see to a row: whoever it names, else whoever its customer belongs to; "" where nobody is named. */
export function findingOwner(book: Book, role: Role, row: number): string {
  const table = book[role];
  const named = textOf(table, role === "followUps" ? "followedUpBy" : "owner", row);
  if (named !== "" || role === "customers") return named;
  const customer = linksOf(book, role)[row] ?? -1;
  return customer < 0 ? "" : textOf(book.customers, "owner", customer);
}

/** The row in words that stay true when it moves: its id or name, with the day where it has one. */
export function rowName(book: Book, role: Role, row: number): string {
  const table = book[role];
  const order = textOf(table, "orderId", row);
  if (order !== "") return order;
  const name = textOf(table, "customerId", row) || String(nameColumn(table)?.cells[row] ?? "").trim();
  const day = columnOf(table, role === "followUps" ? "followedUpAt" : "dealtOn")?.cells[row] ?? "";
  const words = typeof day === "number" ? formatSerial(day) : String(day).trim();
  return [name, words].filter((part) => part !== "").join(" ");
}

function textOf(
  table: Table,
  field: "owner" | "followedUpBy" | "orderId" | "customerId",
  row: number,
): string {
  return String(columnOf(table, field)?.cells[row] ?? "").trim();
}
