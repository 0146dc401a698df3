import type { CellValue } from "../sheets/cell";
import { type Read, readings } from "../values/reading";

/** Cells read as numbers: `values` holds NaN where nothing was read, `readings` how well (values/reading). */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly readings: Uint8Array;
}

/** Reads every cell once; equal neighbours (sorted dates, repeated sums) share one reading. */
export function readNumbers(
  cells: readonly CellValue[],
  read: (cell: CellValue) => Read<number>,
): NumberColumn {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const codes = new Uint8Array(cells.length);
  let last: CellValue = "";
  let lastRead: Read<number> = { reading: "blank" };
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? "";
    if (cell === "") continue;
    if (cell !== last) {
      last = cell;
      lastRead = read(cell);
    }
    codes[row] = readings[lastRead.reading];
    if (lastRead.reading === "exact" || lastRead.reading === "tidied") values[row] = lastRead.value;
  }
  return { values, readings: codes };
}
