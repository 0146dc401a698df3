import type { Column } from "../tables/table";
import { readAmount } from "../values/readAmount";
import { readings } from "../values/reading";

/** A column of money: values in single units of the currency (NaN where there is none), and how each was read. */
export interface Amounts {
  readonly values: Float64Array;
  readonly readings: Uint8Array;
}

const kept = new WeakMap<Column, Amounts>();

/** The amounts of a column, read once; a heading "（万元）" scales them. */
export function amountsOf(column: Column): Amounts {
  const known = kept.get(column);
  if (known) return known;
  const values = new Float64Array(column.cells.length).fill(Number.NaN);
  const codes = new Uint8Array(column.cells.length);
  for (let row = 0; row < codes.length; row++) {
    const read = readAmount(column.cells[row] ?? "", column.scale);
    codes[row] = readings[read.reading];
    if (read.reading === "exact" || read.reading === "tidied") values[row] = read.value;
  }
  const made = { values, readings: codes };
  kept.set(column, made);
  return made;
}
