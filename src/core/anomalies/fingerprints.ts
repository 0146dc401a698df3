import type { Field, Role } from "../sheets/fields";
import { type Book, columnOf, type Table } from "../tables/table";
import { bareText, fingerprint, separator } from "../values/fingerprint";
import type { Hit } from "./hit";
import { columnAt, tableOf } from "./hits";

/** The fields that name a row for good, per role; its address never does. */
const keyFields: Readonly<Record<Role, readonly Field[]>> = {
  customers: ["customerId", "companyName", "personName"],
  followUps: ["customerId", "companyName", "followedUpAt", "content"],
  transactions: ["orderId", "customerId", "dealtOn", "amount"],
};

/**
 * What a finding is recognised by in the next run: rule, row key, field and folded value, hashed to 16 letters and
 * digits. The same finding has the same fingerprint wherever its row moved; another value has another.
 */
export function fingerprintOf(book: Book, ruleId: string, hit: Hit): string {
  const column = columnAt(book, hit);
  const value = String(column?.cells[hit.row] ?? "");
  const parts = [ruleId, rowKey(tableOf(book, hit.role), hit.row), column?.field ?? "", bareText(value)];
  return fingerprint(parts);
}

/** The row's identity in words, e.g. its customer id and name. */
export function rowKey(table: Table, row: number): string {
  return keyFields[table.role]
    .map((field) => bareText(String(columnOf(table, field)?.cells[row] ?? "")))
    .join(separator);
}
