import type { Field } from "../../sheets/fields";
import type { Table } from "../../tables/table";

/** Columns in which people say what a row is about. */
const spoken: ReadonlySet<Field> = new Set<Field>([
  "note",
  "detail",
  "product",
  "dealType",
  "orderStatus",
  "paymentMethod",
  "orderId",
  "text",
]);

/** Whether a row says something in any of the columns where people explain themselves. */
export function rowSays(table: Table, row: number, words: RegExp): boolean {
  return table.columns.some(
    ({ field, cells }) => spoken.has(field) && typeof cells[row] === "string" && words.test(cells[row]),
  );
}
