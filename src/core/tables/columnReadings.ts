import type { CellValue } from "../sheets/cell";
import { type Read, readings } from "../values/reading";
import { remember } from "./remember";
import type { Column } from "./table";

/** How a cell of this column is read; one function per kind, kept by the caller so that readings are kept too. */
type CellReader = (cell: CellValue) => Read<unknown>;

/** Different cells remembered; columns of bands and scores have a few dozen. */
const remembered = 1024;

/** How well every cell of the column was understood (see `readings`), read once per column and reader. */
export const columnReadings: (column: Column, read: CellReader) => Uint8Array = remember(
  (column: Column, read: CellReader): Uint8Array => {
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
  },
);
