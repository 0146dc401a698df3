import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { CellValue } from "../../sheets/cell";
import { mergedFields } from "../../sheets/fieldGroups";
import type { Rectangle } from "../../sheets/sheetLayout";
import type { SourceRow } from "./sourceSheet";

/** Gives rows of follow-ups and transactions under a merged cell its value; Excel keeps it in the first row alone. */
export function underMerged(
  rows: readonly SourceRow[],
  { role, columns, firstDataRow }: SheetMapping,
  merged: readonly Rectangle[],
): readonly SourceRow[] {
  const down = merged.filter(
    ({ row, rows: height, column }) =>
      height > 1 &&
      row >= firstDataRow &&
      columns.some((mapped) => mapped.column === column && mapped.field && mergedFields.has(mapped.field)),
  );
  if (role === "customers" || down.length === 0) return rows;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { row, rows: height, column } of down) {
    const value = byRow.get(row)?.cells[column] ?? "";
    for (let below = row + 1; below < row + height; below++) {
      const own = byRow.get(below);
      if (own) byRow.set(below, { ...own, cells: withCell(own.cells, column, value) });
    }
  }
  return [...byRow.values()];
}

/** A row that holds nothing stays a blank one: a merged cell often reaches below the records. */
function withCell(cells: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  if (cells.every((cell) => cell === "")) return cells;
  const filled = [...cells];
  filled[column] = value;
  return filled;
}
