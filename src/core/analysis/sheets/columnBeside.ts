import type { PartAddition } from "../../changes/sheetChange";
import type { ColumnBlueprint } from "../../sheets/blueprint";
import type { LaidOutSheet } from "../context/bookContext";

/** The table a sheet's headings belong to, if they stand in one. */
export function tableUnder({ mapping, layout }: LaidOutSheet) {
  const { headerRow } = mapping;
  return layout.tables.find(({ row, rows }) => headerRow >= row && headerRow < row + rows);
}

/** The first column (0-based) right of a sheet's own: at the edge of the table the headings belong to, else beside the data. */
export function rightEdge(sheet: LaidOutSheet): number {
  const table = tableUnder(sheet);
  return table ? table.column + table.columns : sheet.layout.lastColumn + 1;
}

/** A new column at `at` (0-based): of the table the headings belong to, else beside the data. */
export function columnBeside(sheet: LaidOutSheet, at: number, column: ColumnBlueprint): PartAddition {
  const { mapping } = sheet;
  const table = tableUnder(sheet);
  const rows = Math.max(1, mapping.lastDataRow - mapping.headerRow);
  const part = table
    ? ({ kind: "column", table: table.name, column } as const)
    : ({ kind: "beside", column, headingRow: mapping.headerRow, at, rows } as const);
  return { kind: "add-part", sheet: mapping.sheet, part };
}
