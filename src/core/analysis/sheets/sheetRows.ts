import type { Table } from "../../tables/table";

/** The table rows that stand on one sheet, asked by sheet row (1-based). */
export interface SheetRows {
  readonly all: () => readonly number[];
  /** The table row at this sheet row or the nearest above; -1 where there is none. */
  readonly atOrAbove: (sheetRow: number) => number;
  /** The table rows from one sheet row to another, both included. */
  readonly within: (first: number, last: number) => readonly number[];
  /** The topmost; -1 on a sheet without records. */
  readonly first: () => number;
}

/** Slices of a sheet are stacked top to bottom, so its rows ascend and can be searched by halves. */
export function sheetRows(table: Table, position: number): SheetRows {
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row++) if (table.sheetOf[row] === position) rows.push(row);
  /** How many of them stand above a sheet row. */
  const above = (sheetRow: number) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((table.sheetRow[rows[middle] ?? 0] ?? 0) < sheetRow) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    all: () => rows,
    atOrAbove: (sheetRow) => rows[above(sheetRow + 1) - 1] ?? -1,
    within: (first, last) => rows.slice(above(first), above(last + 1)),
    first: () => rows[0] ?? -1,
  };
}
