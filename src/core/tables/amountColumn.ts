import { readAmount } from "../values/readAmount";
import { readings } from "../values/reading";
import { type NumberColumn, type NumbersRead, numbersByRow, readNumbers } from "./numberColumn";
import { plainNumbers } from "./plainNumbers";
import { remember } from "./remember";
import type { Column } from "./table";

const readSums = remember((column: Column, _key: null): NumbersRead => {
  const numbers = column.scale === 1 ? plainNumbers(column) : null;
  return (numbers && readBare(numbers)) ?? readNumbers(column, (cell) => readAmount(cell, column.scale));
});

/** As `amountColumn`, by different cell where the column repeats itself. */
export function amountsRead(column: Column): NumbersRead {
  return readSums(column, null);
}

const laidOut = remember((column: Column, _key: null): NumberColumn => numbersByRow(amountsRead(column)));

/** A column of money in yuan (or its own currency), with the unit of its heading applied. */
export function amountColumn(column: Column): NumberColumn {
  return laidOut(column, null);
}

/** Bare numbers are what they say, read exactly; null where one is infinite and so no sum. */
function readBare(values: Float64Array): NumbersRead | null {
  const ways = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (Math.abs(value) === Number.POSITIVE_INFINITY) return null;
    ways[row] = Number.isNaN(value) ? readings.blank : readings.exact;
  }
  return { values, readings: ways, ofRow: null };
}
