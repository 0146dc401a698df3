import type { CellValue } from "../sheets/cell";
import { type Read, readings } from "../values/reading";
import { distinctCells, lateSpread } from "./distinctCells";
import type { Column } from "./table";

/** Cells read as numbers: `values` holds NaN where nothing was read, `readings` how well (values/reading). */
export interface ReadNumbers {
  readonly values: Float64Array;
  readonly readings: Uint8Array;
}

/** One number a row; laid out by row when asked for. */
export interface NumberColumn extends ReadNumbers {
  /** The different cells alone and which of them each row holds; null where the column hardly repeats itself. */
  readonly each: (ReadNumbers & { readonly ofRow: Uint16Array }) | null;
}

/** Reads every cell once, equal ones together where the column repeats itself (dates, round sums). */
export function readNumbers(column: Column, read: (cell: CellValue) => Read<number>): NumberColumn {
  const distinct = distinctCells(column);
  if (distinct === null) return { ...readCells(column.cells, read), each: null };
  const each = readCells(distinct.values, read);
  const values = lateSpread(each.values, distinct, (rows) => new Float64Array(rows));
  const ways = lateSpread(each.readings, distinct, (rows) => new Uint8Array(rows));
  return {
    each: { ...each, ofRow: distinct.codes },
    get values() {
      return values();
    },
    get readings() {
      return ways();
    },
  };
}

function readCells(cells: readonly CellValue[], read: (cell: CellValue) => Read<number>): ReadNumbers {
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
