import type { RowIdentity } from "../../changes/heldRow";
import type { CellValue } from "../../sheets/cell";
import type { Field, Role } from "../../sheets/fields";
import { columnOf, ownCell, placeOf, type Table } from "../table";

const keyFields: Readonly<Record<Role, Field | null>> = {
  customers: "customerId",
  followUps: null,
  transactions: "orderId",
};

/** How the row of a table is found again in its sheet when it is written: by its key, else by its cells. */
export function rowIdentity(table: Table, row: number): RowIdentity {
  const { sheet, row: hint } = placeOf(table, row);
  const sheetIndex = table.sheetOf[row] ?? 0;
  const cells: { column: number; value: CellValue }[] = [];
  for (const column of table.columns) {
    const position = column.columnOnSheet[sheetIndex] ?? -1;
    if (position >= 0) cells.push({ column: position, value: ownCell(column, row) });
  }
  cells.sort((a, b) => a.column - b.column);
  return { sheet, hint, key: keyOf(table, row, sheetIndex), cells };
}

function keyOf(table: Table, row: number, sheetIndex: number): RowIdentity["key"] {
  const field = keyFields[table.role];
  const column = field === null ? undefined : columnOf(table, field);
  const position = column?.columnOnSheet[sheetIndex] ?? -1;
  const value = column ? ownCell(column, row) : "";
  return position < 0 || value === "" ? null : { column: position, value };
}
