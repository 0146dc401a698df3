import type { Column, Table } from "../table";

/** A table without the rows that are marked. */
export function withoutRows(table: Table, marked: Uint8Array): Table {
  const kept: number[] = [];
  for (let row = 0; row < table.rowCount; row++) if (marked[row] !== 1) kept.push(row);
  if (kept.length === table.rowCount) return table;
  return {
    ...table,
    rowCount: kept.length,
    sheetOf: Uint16Array.from(kept, (row) => table.sheetOf[row] ?? 0),
    sheetRow: Int32Array.from(kept, (row) => table.sheetRow[row] ?? 0),
    columns: table.columns.map((column) => columnOfRows(column, kept)),
  };
}

function columnOfRows(column: Column, kept: readonly number[]): Column {
  const { borrowed, own, cells, ...rest } = column;
  return {
    ...rest,
    cells: kept.map((row) => cells[row] ?? ""),
    ...(own && { own: kept.map((row) => own[row] ?? "") }),
    ...(borrowed && { borrowed: Uint8Array.from(kept, (row) => borrowed[row] ?? 0) }),
  };
}
