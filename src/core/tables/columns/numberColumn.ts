import type { CellValue } from "../../sheets/cell";
import { isUnderstood, type Read, readings } from "../../values/text/reading";
import { distinctCells, spread } from "../cells/distinctCells";
import type { Column } from "../table";
import type { Figures } from "./figures";

/** Cells read as numbers: `values` holds NaN where nothing was read, `readings` how well (values/text/reading). */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly readings: Uint8Array;
}

/** The same of the different cells alone where the column repeats itself; `ofRow` says which of them each row holds. */
export interface NumbersRead extends NumberColumn, Figures {
  readonly values: Float64Array;
}

/** Reads every cell once, equal ones together where the column repeats itself (dates, round sums). */
export function readNumbers(column: Column, read: (cell: CellValue) => Read<number>): NumbersRead {
  const distinct = distinctCells(column);
  if (distinct === null) return { ...readCells(column.cells, read), ofRow: null };
  return { ...readCells(distinct.values, read), ofRow: distinct.codes };
}

/** What was read by row; of a column that repeats itself laid out when first asked for, for most ask for one of the two. */
export function numbersByRow({ ofRow, values, readings: ways }: NumbersRead): NumberColumn {
  if (ofRow === null) return { values, readings: ways };
  const late: { values?: Float64Array; readings?: Uint8Array } = {};
  return {
    get values() {
      late.values ??= spread(values, { codes: ofRow }, new Float64Array(ofRow.length));
      return late.values;
    },
    get readings() {
      late.readings ??= spread(ways, { codes: ofRow }, new Uint8Array(ofRow.length));
      return late.readings;
    },
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
    if (isUnderstood(found)) values[i] = found.value;
  }
  return { values, readings: codes };
}
