import { type Column, columnsOf, type Table } from "../../tables/table";
import { phoneFields } from "./contactFault";

/** By judgement: fewer digits are no number to call. */
const fewestDigits = 5;

/** Whether the row has a number in another of its columns of numbers: then a word in this one hides no gap. */
export function hasOtherNumber(table: Table, column: Column, row: number): boolean {
  return phoneFields
    .flatMap((field) => columnsOf(table, field))
    .some((other) => other !== column && digitsIn(other, row) >= fewestDigits);
}

function digitsIn({ cells }: Column, row: number): number {
  return String(cells[row] ?? "").replace(/\D/g, "").length;
}
