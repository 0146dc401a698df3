import type { Column } from "../table";

const known = new WeakMap<Column, Float64Array>();

/** Keeps the bare numbers of a column that holds nothing else. */
export function keepNumbers(column: Column, numbers: Float64Array): void {
  known.set(column, numbers);
}

/** The cells of a column of numbers and blanks (NaN) alone that hardly repeats itself; null for any other. */
export function plainNumbers(column: Column): Float64Array | null {
  return known.get(column) ?? null;
}
