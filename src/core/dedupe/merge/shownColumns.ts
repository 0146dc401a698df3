import { type Field, halfNameFields } from "../../sheets/fields";
import type { Column, Table } from "../../tables/table";
import { cellText } from "../columns/cellText";

/** What a customer is told by is the first column of its field, whatever others say. */
const identifying: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "companyName",
  "personName",
  ...halfNameFields,
]);

/**
 * The one column of each field that a group of rows is shown and decided by: of several (two sheets may keep their
 * notes in columns of their own) the first in which these rows differ, else the first they fill.
 */
export function shownColumns(table: Table, rows: readonly number[]): readonly Column[] {
  const byField = new Map<Field, Column[]>();
  for (const column of table.columns)
    byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  return [...byField.values()].flatMap((columns) => {
    const [first] = columns;
    if (first === undefined || columns.length === 1 || identifying.has(first.field)) return first ?? [];
    const textsOf = ({ cells }: Column) => rows.map((row) => cellText(cells[row] ?? "").trim());
    const differs = (column: Column) => new Set(textsOf(column)).size > 1;
    return columns.find(differs) ?? columns.find((column) => textsOf(column).some(Boolean)) ?? first;
  });
}
