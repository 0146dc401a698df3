import type { Field, Role } from "../sheets/fields";
import { type Book, columnOf, type Table } from "../tables/table";
import { columnAt, tableOf } from "./hits";
import type { Hit } from "./rule";

/** The fields that name a row for good, per role; its address never does. */
const keyFields: Readonly<Record<Role, readonly Field[]>> = {
  customers: ["customerId", "companyName", "personName"],
  followUps: ["customerId", "companyName", "followedUpAt", "content"],
  transactions: ["orderId", "customerId", "dealtOn", "amount"],
};

/** Between two parts of a key; never typed, so that ["a|b"] and ["a", "b"] stay apart. */
const separator = "\u001f";

/**
 * What a finding is recognised by in the next run: rule, row key, field and folded value, hashed to 16 letters and
 * digits. The same finding has the same fingerprint wherever its row moved; another value has another.
 */
export function fingerprintOf(book: Book, ruleId: string, hit: Hit): string {
  const column = columnAt(book, hit);
  const value = String(column?.cells[hit.row] ?? "");
  const parts = [ruleId, rowKey(tableOf(book, hit.role), hit.row), column?.field ?? "", folded(value)];
  return hashed(parts.join(separator));
}

/** The row's identity in words, e.g. its customer id and name. */
export function rowKey(table: Table, row: number): string {
  return keyFields[table.role]
    .map((field) => folded(String(columnOf(table, field)?.cells[row] ?? "")))
    .join(separator);
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** Two 32-bit FNV-1a sums of different seeds: 64 bits keep a million findings apart. */
function hashed(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return hex(low) + hex(high);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
