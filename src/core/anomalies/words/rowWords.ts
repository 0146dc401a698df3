import type { Field } from "../../sheets/fields";
import type { Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";

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

/** Whether a row says something in any of the columns where people explain themselves, in other words than the `idle` ones, which are folded. */
export function rowSays(table: Table, row: number, words: RegExp, idle: ReadonlySet<string> = none): boolean {
  return table.columns.some(({ field, cells }) => {
    const cell = cells[row];
    return spoken.has(field) && typeof cell === "string" && words.test(cell) && !idle.has(wordKey(cell));
  });
}

const none: ReadonlySet<string> = new Set();
