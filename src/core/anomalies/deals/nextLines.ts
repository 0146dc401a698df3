import { nameColumn } from "../../tables/customers/customerIndex";
import { type Column, columnOf, type Table } from "../../tables/table";

/**
 * Whether two rows are lines of one document: one straight below the other, of one customer and day, and the numbers
 * go on by one before and behind them, so that no document is without its number. A number copied by mistake leaves a gap.
 */
export function areLinesInSequence(table: Table, numbers: Column, a: number, b: number): boolean {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  if (last !== first + 1 || table.sheetOf[first] !== table.sheetOf[last]) return false;
  const customers = columnOf(table, "customerId") ?? nameColumn(table);
  const isSame = ({ cells }: Column) => cells[first] !== "" && cells[first] === cells[last];
  const days = columnOf(table, "dealtOn");
  if (customers === undefined || !isSame(customers) || (days !== undefined && !isSame(days))) return false;
  const own = countOf(numbers, first);
  const [before, behind] = [countOf(numbers, first - 1), countOf(numbers, last + 1)];
  return own - before === 1 && behind - own === 1;
}

/** The last figures of a number, NaN where it has none. */
function countOf({ cells }: Column, row: number): number {
  return Number.parseInt(/(\d{1,9})\D{0,2}$/.exec(String(cells[row] ?? ""))?.[1] ?? "", 10);
}
