import type { CellValue } from "../../sheets/cell";
import { dateFields } from "../../sheets/dateFields";
import type { Field, Role } from "../../sheets/fields";
import { personColumn } from "../../tables/columns/personColumn";
import { memoised } from "../../tables/kept/memoised";
import { type Book, type Column, columnOf, type Table } from "../../tables/table";
import { serialOf } from "../../values/dates/serialDay";
import { bareText, fingerprint, separator } from "../../values/text/fingerprint";
import { relatedColumn } from "../related/relatedColumn";
import { columnAt } from "../rule/cellAt";
import type { Hit } from "../rule/hit";
import { tableOf } from "../rule/tableOf";

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
  const table = tableOf(book, hit.role);
  const value = column ? foldedCell(column.field, column.cells[hit.row] ?? "") : "";
  const place = table.related ? relatedColumn(table, column) : (column?.field ?? "");
  return fingerprint([ruleId, rowKey(table, hit.row), place, value]);
}

/** The row's identity in words, e.g. its customer id and name. */
export function rowKey(table: Table, row: number): string {
  if (table.related)
    return keyColumns(table)
      .map(({ field, cells }) => foldedCell(field, cells[row] ?? ""))
      .join(separator);
  return keyFields[table.role]
    .map((field) => {
      const column = field === "personName" ? personColumn(table) : columnOf(table, field);
      return foldedCell(field, column?.cells[row] ?? "");
    })
    .join(separator);
}

/** What names a row of a sheet that is only inspected: its numbers, names and days, else what its first columns say. */
const keyColumns = memoised((table: Table): readonly Column[] => {
  const named = table.columns.filter(({ field }) => relatedKeys.has(field));
  return named.length > 0 ? named : table.columns.slice(0, 3);
});

const relatedKeys: ReadonlySet<Field> = new Set<Field>([
  "identifier",
  "customerId",
  "companyName",
  "personName",
  "date",
]);

/** A written day, with or without its time; what a number format shows of a day. */
const writtenDay = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[\sT]+(\d{1,2})[:时](\d{2})\D?.*)?$/;
const writtenAmount = /^[¥$]?(-?)[¥$]?(\d[\d,]*(?:\.\d+)?)元?$/;
const amountFields: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount"]);
const minutesADay = 1440;

/**
 * A cell as it is compared: a day or an amount that was only tidied from text to a number is the same value, and what
 * people said of it still holds. Days are compared to the minute.
 */
function foldedCell(field: Field, cell: CellValue): string {
  const text = bareText(String(cell));
  if (dateFields.has(field)) return plainDay(cell) ?? text;
  return (amountFields.has(field) ? plainAmount(text) : null) ?? text;
}

function plainDay(cell: CellValue): string | null {
  if (typeof cell === "number") return String(Math.round(cell * minutesADay) / minutesADay);
  const written = String(cell).normalize("NFKC").trim();
  const [, year, month, day, hour = "0", minute = "0"] = writtenDay.exec(written) ?? [];
  const serial = year === undefined ? undefined : serialOf(Number(year), Number(month), Number(day));
  if (serial === undefined) return null;
  return String((serial * minutesADay + Number(hour) * 60 + Number(minute)) / minutesADay);
}

function plainAmount(text: string): string | null {
  const [, minus = "", digits] = writtenAmount.exec(text) ?? [];
  return digits === undefined ? null : String(Number(minus + digits.replaceAll(",", "")));
}
