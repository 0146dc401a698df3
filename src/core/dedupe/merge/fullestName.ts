import type { CellValue } from "../../sheets/cell";
import { halfNameFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { type Column, columnOf, type Table } from "../../tables/table";
import { cellText } from "../columns/texts/cellText";

const halves: readonly Field[] = halfNameFields;

export function isHalfName({ field }: Column): boolean {
  return halves.includes(field);
}

const han = /\p{Script=Han}/u;

/** 0 blank, 1 an initial ("F."), 2 a name. */
function told(cell: CellValue | undefined): number {
  const text = cellText(cell).trim();
  if (text === "") return 0;
  return text.replace(".", "").length > 1 || han.test(text) ? 2 : 1;
}

/**
 * The row, of several of one customer, that says most of a name kept in two columns; of equal ones the first. Both halves
 * are taken from it: the first name of one and the surname of another would be a third person.
 */
export function fullestName(table: Table, order: readonly number[]): number {
  const columns = halfNameFields.flatMap((field) => columnOf(table, field) ?? []);
  const says = (row: number) => columns.reduce((sum, { cells }) => sum + told(cells[row]), 0);
  return order.reduce((best, row) => (says(row) > says(best) ? row : best), order[0] ?? -1);
}
