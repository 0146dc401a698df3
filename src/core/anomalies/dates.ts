import type { Field } from "../sheets/fields";
import type { Column } from "../tables/table";
import type { DateOptions } from "../values/dateOptions";
import { dateOrderOf } from "../values/dateOrderOf";
import { readDateTime } from "../values/readDate";
import { type Read, readings } from "../values/reading";

/** A column of dates: Excel serials with the time as fraction (NaN where there is none), and how each was read. */
export interface Dates {
  readonly serials: Float64Array;
  readonly readings: Uint8Array;
}

const kept = new WeakMap<Column, Dates>();
const options = new WeakMap<Column, DateOptions>();

/** The dates of a column, read once; `today` settles two-digit years. */
export function datesOf(column: Column, today: number): Dates {
  const known = kept.get(column);
  if (known) return known;
  const serials = new Float64Array(column.cells.length).fill(Number.NaN);
  const codes = new Uint8Array(column.cells.length);
  for (let row = 0; row < codes.length; row++) {
    const read = dateAt(column, row, today);
    codes[row] = readings[read.reading];
    if (read.reading === "exact" || read.reading === "tidied") serials[row] = read.value;
  }
  const made = { serials, readings: codes };
  kept.set(column, made);
  return made;
}

/** One cell of a date column, with what is wrong where it was not understood. */
export function dateAt(column: Column, row: number, today: number): Read<number> {
  return readDateTime(column.cells[row] ?? "", optionsOf(column, today));
}

/** Founding dates may be years ("2015年"); everything else happened on a day. */
const coarse: ReadonlySet<Field> = new Set<Field>(["foundedOn", "date"]);

function optionsOf(column: Column, today: number): DateOptions {
  const known = options.get(column);
  if (known?.today === today) return known;
  const order = dateOrderOf(column.cells);
  const coarsest = coarse.has(column.field) ? ("year" as const) : ("day" as const);
  const made = { today, coarsest, ...(order === null ? {} : { order }) };
  options.set(column, made);
  return made;
}
