import type { Field } from "../../sheets/fields";
import { columnsOf, type Table } from "../../tables/table";
import { cellText } from "../columns/cellText";

/** Whatever tells who a row is: its id, and every field that is compared. */
const comparedFields: readonly Field[] = [
  "customerId",
  "companyName",
  "shortName",
  "personName",
  "contactName",
  "phone",
  "mobile",
  "landline",
  "email",
  "wechat",
  "contactMethod",
  "creditCode",
  "region",
  "province",
  "city",
  "district",
  "address",
  "postcode",
  "foundedOn",
];

/** Between two parts; never typed, so that "a|b" and "a", "b" stay apart. */
const separator = "\u001f";

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

function saidBy(table: Table, field: Field, row: number): readonly string[] {
  const texts = columnsOf(table, field).map(({ cells }) => folded(cellText(cells[row])));
  return texts.filter((text) => text !== "").map((text) => `${field}=${text}`);
}

/**
 * 16 letters and digits that stay the same as long as a row says the same of who it is, wherever it moves and
 * whatever blank columns are added. Two 32-bit FNV-1a sums: 64 bits keep a million rows apart.
 */
export function rowFingerprint(table: Table, row: number): string {
  const text = comparedFields.flatMap((field) => saidBy(table, field, row)).join(separator);
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
