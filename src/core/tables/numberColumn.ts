import type { CellValue } from "../sheets/cell";
import { type Read, readings } from "../values/reading";
import { distinctCells, spread } from "./distinctCells";
import type { Column } from "./table";

/** Cells read as numbers: `values` holds NaN where nothing was read, `readings` how well (values/reading). */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly readings: Uint8Array;
}

/** Reads every cell once, equal ones together where the column repeats itself (dates, round sums). */
export function readNumbers(column: Column, read: (cell: CellValue) => Read<number>): NumberColumn {
  const distinct = distinctCells(column);
  if (distinct === null) return readCells(column.cells, read);
  const known = readCells(distinct.values, read);
  const rows = distinct.codes.length;
  return {
    values: spread(known.values, distinct, new Float64Array(rows)),
    readings: spread(known.readings, distinct, new Uint8Array(rows)),
  };
}

function readCells(cells: readonly CellValue[], read: (cell: CellValue) => Read<number>): NumberColumn {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const codes = new Uint8Array(cells.length);
  for (let i = 0; i < codes.length; i++) {
    const cell = cells[i] ?? "";
    if (cell === "") continue;
    const found = read(cell);
    codes[i] = readings[found.reading];
    if (found.reading === "exact" || found.reading === "tidied") values[i] = found.value;
  }
  return { values, readings: codes };
}
