import type { Column, Table } from "../../tables/table";
import type { CellAt } from "../memory/rowFingerprint";
import type { MergePlan } from "./mergePlan";

/** Where a cell stands on its sheet; -1 where there is none that could be written. */
export function writtenAt(table: Table, row: number, { columnOnSheet, borrowed }: Column): number {
  return borrowed?.[row] === 1 ? -1 : (columnOnSheet[table.sheetOf[row] ?? 0] ?? -1);
}

/** What the customers say once these merges are written. */
export function cellsAfter(customers: Table, plans: readonly MergePlan[]): CellAt {
  const merged = new Map(plans.map(({ survivor, cells }) => [survivor, cells]));
  return (column, row) => {
    const cells = writtenAt(customers, row, column) < 0 ? undefined : merged.get(row);
    return cells?.find((cell) => cell.column === column)?.value ?? column.cells[row] ?? "";
  };
}
