import { countCodes, distinctCells } from "../../tables/cells/distinctCells";
import { type Column, columnsOf, type Table } from "../../tables/table";

/**
 * What costs nothing nearly every time it is entered is not sold: 借用, 赠品, pro bono. Nor is there a gap where many of
 * one kind cost nothing, one in five: an endorsement changes an address, or adds a driver.
 */
const fewestFree = 3;
const mostlyFree = 0.9;
const fewestOften = 10;
const oftenFree = 0.2;

/** Tells rows whose kind, by one of the columns that tell it, has hardly an amount; `zeros` are the rows without one. */
export function isOfFreeKind(transactions: Table, zeros: Int32Array): (row: number) => boolean {
  const columns = (["dealType", "product", "orderStatus", "text"] as const).flatMap((field) =>
    columnsOf(transactions, field),
  );
  const tests = columns.flatMap((column) => freeKindsOf(column, zeros) ?? []);
  return (row) => tests.some((isFree) => isFree(row));
}

/** Tells rows of the kinds in one column that have hardly an amount; null where there are none. */
function freeKindsOf(column: Column, zeros: Int32Array): ((row: number) => boolean) | null {
  const distinct = distinctCells(column);
  if (distinct === null) return null;
  const { codes, values } = distinct;
  const free = new Int32Array(values.length);
  for (const row of zeros) free[codes[row] ?? 0] = (free[codes[row] ?? 0] ?? 0) + 1;
  if (free.every((count) => count < fewestFree)) return null;
  const rows = countCodes(distinct);
  const isFree = values.map((value, code) => {
    const count = free[code] ?? 0;
    const all = rows[code] ?? 0;
    const isOften = count >= fewestOften && count >= all * oftenFree;
    return value !== "" && ((count >= fewestFree && count >= all * mostlyFree) || isOften);
  });
  return (row) => isFree[codes[row] ?? 0] === true;
}
