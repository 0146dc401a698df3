import type { CellValue } from "../../sheets/cell";
import { usesDecimalComma, withDecimalPoint } from "../../values/numbers/decimalComma";
import { readAmount } from "../../values/numbers/readAmount";
import { type Read, readings } from "../../values/text/reading";
import { distinctCells } from "../cells/distinctCells";
import { plainNumbers } from "../cells/plainNumbers";
import { memoised } from "../kept/memoised";
import type { Column } from "../table";
import { type NumberColumn, type NumbersRead, numbersByRow, readNumbers } from "./numberColumn";
import { countsSignedAlone, isSigned } from "./ownUnits";

/** As `amountColumn`, by different cell where the column repeats itself. */
export const amountsRead = memoised((column: Column): NumbersRead => {
  const numbers = bareSums(column);
  return numbers ? readBare(numbers) : readNumbers(column, readerOf(column));
});

/** Sums with a comma before the decimals are read so where the column itself proves it, and signed ones in their own unit. */
function readerOf(column: Column): (cell: CellValue) => Read<number> {
  const { scale } = column;
  if (usesDecimalComma(distinctCells(column)?.values ?? column.cells))
    return (cell) => readAmount(withDecimalPoint(cell), scale);
  return countsSignedAlone(column)
    ? (cell) => readAmount(cell, isSigned(cell) ? 1 : scale)
    : (cell) => readAmount(cell, scale);
}

/** A column of money in yuan (or its own currency), with the unit of its heading applied. */
export const amountColumn = memoised((column: Column): NumberColumn => numbersByRow(amountsRead(column)));

/** As `amountsRead` without how well each was read, which of a million bare numbers need not be written down. */
export function sumsRead(column: Column): Pick<NumbersRead, "values" | "ofRow"> {
  const values = bareSums(column);
  return values ? { values, ofRow: null } : amountsRead(column);
}

/** Bare numbers are what they say; null where cells hold anything else, a unit applies, or one is infinite and so no sum. */
function bareSums(column: Column): Float64Array | null {
  const numbers = column.scale === 1 ? plainNumbers(column) : null;
  const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;
  return numbers?.includes(POSITIVE_INFINITY) || numbers?.includes(NEGATIVE_INFINITY) ? null : numbers;
}

function readBare(values: Float64Array): NumbersRead {
  const ways = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++)
    ways[row] = Number.isNaN(values[row] ?? Number.NaN) ? readings.blank : readings.exact;
  return { values, readings: ways, ofRow: null };
}
