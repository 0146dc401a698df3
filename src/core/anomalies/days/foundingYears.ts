import { memoised } from "../../tables/kept/memoised";
import type { Column } from "../../tables/table";

/** A figure in a column of years that is none Excel takes for one: 1884 is a year all the same, 19998 nothing. */
export function yearAmongYears(column: Column | undefined, row: number): number | null {
  const cell = column?.cells[row];
  if (typeof cell !== "number" || isYear(cell)) return null;
  return column !== undefined && holdsYears(column) ? cell : null;
}

const isYear = (cell: number) => cell >= 1900 && cell <= 2100;

const holdsYears = memoised((column: Column): boolean => {
  const numbers = column.cells.filter((cell) => typeof cell === "number");
  return numbers.filter((number) => isYear(Number(number))).length > numbers.length * mostlyYears;
});

/** By judgement: days and slips are few where years are typed. */
const mostlyYears = 0.8;

/** The number 1983 in a column of dates: meant as a year, but shown and counted by Excel as 5 June 1905. */
export function isYearAmongDates(column: Column, row: number): boolean {
  const cell = column.cells[row];
  if (typeof cell !== "number" || cell < 1900 || cell > 2100) return false;
  return holdsDates(column);
}

/** Two different years: whoever fills in the column types years at times, in cells that show them as years. */
export const yearsTyped = memoised((column: Column): boolean => {
  const years = new Set(column.cells.filter((_cell, row) => isYearAmongDates(column, row)));
  return years.size > 1;
});

const holdsDates = memoised((column: Column): boolean => {
  const numbers = column.cells.filter((cell) => typeof cell === "number");
  return numbers.filter((number) => Number(number) > 2100).length * 2 > numbers.length;
});
