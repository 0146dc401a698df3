import type { CellValue } from "../sheets/cell";
import type { Column } from "../tables/table";
import { type Read, readings } from "../values/reading";

/** How a cell of this column is read; one function per kind, kept by the caller so that readings are kept too. */
type CellReader = (cell: CellValue) => Read<unknown>;

const kept = new WeakMap<Column, Map<CellReader, Uint8Array>>();

/** How well every cell of the column was understood (see `readings`), read once per column and reader. */
export function columnReadings(column: Column, read: CellReader): Uint8Array {
  const byReader = kept.get(column) ?? new Map<CellReader, Uint8Array>();
  kept.set(column, byReader);
  const known = byReader.get(read);
  if (known) return known;
  const codes = readAll(column, read);
  byReader.set(read, codes);
  return codes;
}

/** Different cells remembered; columns of bands and scores have a few dozen. */
const remembered = 1024;

function readAll(column: Column, read: CellReader): Uint8Array {
  const codes = new Uint8Array(column.cells.length);
  const seen = new Map<CellValue, number>();
  for (let row = 0; row < codes.length; row++) {
    const cell = column.cells[row] ?? "";
    if (cell === "") continue;
    const code = seen.get(cell) ?? readings[read(cell).reading];
    codes[row] = code;
    if (seen.size < remembered) seen.set(cell, code);
  }
  return codes;
}
