import type { CellValue } from "../../sheets/cell";
import { type Read, readings } from "../../values/text/reading";
import { readBytes } from "../cells/distinctCells";
import { remember } from "../kept/remember";
import type { Column } from "../table";

/** How a cell of this column is read; one function per kind, kept by the caller so that readings are kept too. */
type CellReader = (cell: CellValue) => Read<unknown>;

/** How well every cell of the column was understood (see `readings`), read once per column and reader. */
export const columnReadings: (column: Column, read: CellReader) => Uint8Array = remember(
  (column: Column, read: CellReader): Uint8Array => readBytes(column, (cell) => readings[read(cell).reading]),
);
