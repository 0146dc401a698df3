import type { CellValue } from "../../sheets/cell";

/** Cells of a sheet now, at least the columns the identities speak of. `row` is 1-based, `column` 0-based. */
export interface SheetCells {
  readonly firstRow: number;
  readonly lastRow: number;
  value(row: number, column: number): CellValue;
}

export type LookUp = (columns: readonly number[], values: readonly CellValue[]) => readonly number[];

/** Rows by their values in some columns; an index over all rows is made the first time a set of columns is asked for. */
export function lookUpIn(cells: SheetCells): LookUp {
  const indexes = new Map<string, Map<string, number[]>>();
  return (columns, values) => {
    const shape = columns.join(",");
    const index = indexes.get(shape) ?? indexOf(columns, cells);
    indexes.set(shape, index);
    return index.get(textOf(values)) ?? [];
  };
}

function indexOf(columns: readonly number[], cells: SheetCells): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    const text = textOf(columns.map((column) => cells.value(row, column)));
    const rows = index.get(text);
    if (rows) rows.push(row);
    else index.set(text, [row]);
  }
  return index;
}

/** Numbers are brought to Excel's 15 digits so that 0.1+0.2 finds 0.3. */
export function textOf(values: readonly CellValue[]): string {
  return JSON.stringify(
    values.map((value) => (typeof value === "number" ? Number(value.toPrecision(15)) : value)),
  );
}
