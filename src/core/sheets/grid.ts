import type { CellValue } from "./cell";

/** A rectangle of raw cells as read from a sheet. `firstRow` is 1-based, `firstColumn` 0-based. */
export interface Grid {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** Same shape as `rows` where read (the head of a sheet only); en-US format codes. */
  readonly numberFormats?: readonly (readonly string[])[];
}

/** Rows of a sheet or file read first: the 200 its columns are recognised by, below titles, notes and headings. */
export const headRows = 220;

/** What is read of every sheet to recognise it: its first rows, and how far its values reach. */
export interface SheetHead {
  readonly sheet: string;
  readonly visible: boolean;
  readonly head: Grid;
  /** Last row and column that hold a value (not mere formatting); 1-based row, 0-based column; 0 rows = empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Excel tables on the sheet: name and area of the whole table with its heading row. */
  readonly tables: readonly {
    readonly name: string;
    readonly firstRow: number;
    readonly firstColumn: number;
    readonly rows: number;
    readonly columns: number;
  }[];
}
