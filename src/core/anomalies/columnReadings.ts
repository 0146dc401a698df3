import type { CellValue } from "../sheets/cell";
import type { Column } from "../tables/table";
import { type Read, type ReadingCode, readings } from "../values/reading";

/** How a cell of this column is read; one function per kind, kept by the caller so that readings are kept too. */
export type CellReader = (cell: CellValue) => Read<unknown>;

const kept = new WeakMap<Column, Map<CellReader, Uint8Array>>();

/** How well every cell of the column was understood (see `readings`), read once per column and reader. */
export function columnReadings(column: Column, read: CellReader): Uint8Array {
  const byReader = kept.get(column) ?? new Map<CellReader, Uint8Array>();
  kept.set(column, byReader);
  const known = byReader.get(read);
  if (known) return known;
  const codes = new Uint8Array(column.cells.length);
  for (let row = 0; row < codes.length; row++) codes[row] = readings[read(column.cells[row] ?? "").reading];
  byReader.set(read, codes);
  return codes;
}

/** True where the cell was understood with this result. */
export function isRead(column: Column, read: CellReader, row: number, as: ReadingCode): boolean {
  return columnReadings(column, read)[row] === as;
}
