import type { Field } from "../../../sheets/fields";
import type { Table } from "../../../tables/table";
import { textAt } from "../../cells/textAt";
import { cent } from "./equation";

/** Columns in which people say why a row is otherwise. */
const noteFields: ReadonlySet<Field> = new Set<Field>(["note", "detail", "content", "text"]);

/** A figure that stands by itself or behind a word: 15 in 扣手续费15元, and none of REF1500 or 2024-05-06. */
const figure = /(?<![\dA-Za-z.\-/])\d+(?:\.\d+)?(?![\d.\-/])/g;

/** Whether a note of the row tells the difference: 扣手续费15元 beside a payment that is 15 short. */
export function isNoted({ columns }: Table, row: number, difference: number): boolean {
  const wanted = Math.abs(difference);
  return columns.some((column) => {
    if (!noteFields.has(column.field)) return false;
    const told = textAt(column, row).replace(thousands, "").match(figure) ?? [];
    return told.some((each) => Math.abs(Number(each) - wanted) <= cent);
  });
}

const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;
