import { readAmount } from "../values/readAmount";
import { readings } from "../values/reading";
import { type NumberColumn, readNumbers } from "./numberColumn";
import { plainNumbers } from "./plainNumbers";
import { remember } from "./remember";
import type { Column } from "./table";

const readSums = remember((column: Column, _key: null): NumberColumn => {
  const numbers = column.scale === 1 ? plainNumbers(column) : null;
  return (numbers && readBare(numbers)) ?? readNumbers(column, (cell) => readAmount(cell, column.scale));
});

/** A column of money in yuan (or its own currency), with the unit of its heading applied. */
export function amountColumn(column: Column): NumberColumn {
  return readSums(column, null);
}

/** Bare numbers are what they say, read exactly; null where one is infinite and so no sum. */
function readBare(values: Float64Array): NumberColumn | null {
  const ways = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (Math.abs(value) === Number.POSITIVE_INFINITY) return null;
    ways[row] = Number.isNaN(value) ? readings.blank : readings.exact;
  }
  return { values, readings: ways, each: null };
}
