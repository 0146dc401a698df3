import type { CellValue } from "../../sheets/cell";
import { type Field, totalFields } from "../../sheets/fields";
import { type Column, columnsOf, type Table } from "../../tables/table";
import { cellText } from "../columns/texts/cellText";

const added: ReadonlySet<Field> = new Set<Field>(["totalAmount", "totalOrders"]);

/** Whether a column holds sums that two rows of one customer have each a part of. */
export function isSum({ field }: Column): boolean {
  return added.has(field);
}

/**
 * What the rows of one customer bought together, where no orders are kept to count it again; rows that agree in all their
 * sums are copies and count once. Null where a cell is no number.
 */
export function summedCell(table: Table, column: Column, rows: readonly number[]): CellValue | null {
  const sums = totalFields.flatMap((field) => columnsOf(table, field));
  const known = new Set<string>();
  let sum: number | null = null;
  for (const row of rows) {
    const cell = column.cells[row] ?? "";
    const name = sums.map(({ cells }) => cellText(cells[row]).trim()).join("\n");
    if (cellText(cell).trim() === "" || known.has(name)) continue;
    if (typeof cell !== "number") return null;
    known.add(name);
    sum = (sum ?? 0) + cell;
  }
  return sum === null ? null : Math.round(sum * 100) / 100;
}
