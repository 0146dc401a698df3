import { readAmount } from "../values/readAmount";
import { type NumberColumn, readNumbers } from "./numberColumn";
import { remember } from "./remember";
import type { Column } from "./table";

const readSums = remember(
  (column: Column, _key: null): NumberColumn => readNumbers(column, (cell) => readAmount(cell, column.scale)),
);

/** A column of money in yuan (or its own currency), with the unit of its heading applied. */
export function amountColumn(column: Column): NumberColumn {
  return readSums(column, null);
}
