import type { CellValue } from "../sheets/cell";
import { remember } from "./remember";
import type { Column } from "./table";

/** The different cells of a column, in order of appearance, and which of them each row holds. */
export interface DistinctCells {
  readonly values: readonly CellValue[];
  readonly codes: Int32Array;
}

/** A column with more different cells than this hardly repeats itself; looking further costs more than it saves. */
const mostDifferent = 1 << 14;
/** Where after so many rows hardly one value has come twice, the column holds ids, names or numbers. */
const sampledRows = 2048;
const mostDifferentInSample = sampledRows * 0.97;

const known = remember(({ cells }: Column, _key: null) => findDistinct(cells));

/** The different cells of a column that repeats its values (choices, dates, persons); null where most differ. */
export function distinctCells(column: Column): DistinctCells | null {
  return known(column, null);
}

function findDistinct(cells: readonly CellValue[]): DistinctCells | null {
  const seen = new Map<CellValue, number>();
  const values: CellValue[] = [];
  const codes = new Int32Array(cells.length);
  let last: CellValue | undefined;
  let code = 0;
  for (let row = 0; row < codes.length; row++) {
    const cell = cells[row] ?? "";
    if (cell !== last) {
      last = cell;
      code = seen.get(cell) ?? values.length;
      if (code === values.length) {
        if (code === mostDifferent) return null;
        seen.set(cell, code);
        values.push(cell);
      }
    }
    codes[row] = code;
    if (row === sampledRows && values.length > mostDifferentInSample) return null;
  }
  return { values, codes };
}

/** Writes one number a row into `target`; the reader is asked once per different cell where cells repeat. */
export function readInto(
  target: Uint8Array | Uint16Array | Int32Array | Float64Array,
  column: Column,
  read: (cell: CellValue) => number,
): void {
  const distinct = distinctCells(column);
  if (distinct === null) {
    for (let row = 0; row < target.length; row++) target[row] = read(column.cells[row] ?? "");
    return;
  }
  const answers = Float64Array.from(distinct.values, read);
  const { codes } = distinct;
  for (let row = 0; row < target.length; row++) target[row] = answers[codes[row] ?? 0] ?? 0;
}

/** One byte a row, e.g. how well the cell was read or whether it holds what is asked for. */
export function readBytes(column: Column, read: (cell: CellValue) => number): Uint8Array {
  const bytes = new Uint8Array(column.cells.length);
  readInto(bytes, column, read);
  return bytes;
}
