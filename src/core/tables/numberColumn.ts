import type { CellValue } from "../sheets/cell";
import { type Read, readings } from "../values/reading";
import { distinctCells } from "./distinctCells";
import type { Column } from "./table";

/** Cells read as numbers: `values` holds NaN where nothing was read, `readings` how well (values/reading). */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly readings: Uint8Array;
}

/** Reads every cell once, equal ones together where the column repeats itself (dates, round sums). */
export function readNumbers(column: Column, read: (cell: CellValue) => Read<number>): NumberColumn {
  const values = new Float64Array(column.cells.length);
  const codes = new Uint8Array(column.cells.length);
  const distinct = distinctCells(column);
  if (distinct === null) {
    readEach(column.cells, read, { values, readings: codes });
    return { values, readings: codes };
  }
  const count = distinct.values.length;
  const known = { values: new Float64Array(count), readings: new Uint8Array(count) };
  readEach(distinct.values, read, known);
  for (let row = 0; row < codes.length; row++) {
    const code = distinct.codes[row] ?? 0;
    values[row] = known.values[code] ?? Number.NaN;
    codes[row] = known.readings[code] ?? 0;
  }
  return { values, readings: codes };
}

function readEach(
  cells: readonly CellValue[],
  read: (cell: CellValue) => Read<number>,
  into: NumberColumn,
): void {
  for (let i = 0; i < into.values.length; i++) {
    const cell = cells[i] ?? "";
    into.values[i] = Number.NaN;
    if (cell === "") continue;
    const found = read(cell);
    into.readings[i] = readings[found.reading];
    if (found.reading === "exact" || found.reading === "tidied") into.values[i] = found.value;
  }
}
