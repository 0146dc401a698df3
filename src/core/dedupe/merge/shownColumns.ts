import type { ColumnKey } from "../../sheets/columnKey";
import { halfNameFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import type { Column, Table } from "../../tables/table";
import { cellText } from "../columns/texts/cellText";

/** What a customer is told by is the first column of its field, whatever others say. */
const identifying: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "companyName",
  "personName",
  ...halfNameFields,
]);

/** A column of a group's card, and what values picked for it are kept under. */
export interface ShownColumn {
  readonly key: ColumnKey;
  readonly column: Column;
}

/**
 * The columns a group of rows is shown and decided by. By its field goes one: of several (two sheets may keep their notes
 * in columns of their own) the first in which these rows differ, else the first they fill. Every other one in which they
 * differ follows, for what is not shown is lost unseen: the debt of the second row, the amounts of eleven months.
 */
export function shownColumns(table: Table, rows: readonly number[]): readonly ShownColumn[] {
  const byField = new Map<Field, Column[]>();
  for (const column of table.columns)
    byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  const textsOf = ({ cells }: Column) => rows.map((row) => cellText(cells[row] ?? "").trim());
  const differs = (column: Column) => new Set(textsOf(column)).size > 1;
  const firsts: ShownColumn[] = [];
  const others: ShownColumn[] = [];
  for (const [field, columns] of byField) {
    const told = columns.length === 1 || identifying.has(field) ? columns[0] : undefined;
    const filled = columns.find((column) => textsOf(column).some(Boolean));
    const shown = told ?? columns.find(differs) ?? filled ?? columns[0];
    if (shown !== undefined) firsts.push({ key: field, column: shown });
    columns.forEach((column, place) => {
      if (column !== shown && differs(column)) others.push({ key: `${field}+${place}`, column });
    });
  }
  return [...firsts, ...others];
}
