import { columnOf, type Table } from "../../tables/table";
import { dayIn } from "../columns/values/days";
import { type ChildLinks, childCount, otherCount } from "./childLinks";
import { isBlank } from "./fieldRules";

const filledCells = (table: Table, row: number): number =>
  table.columns.reduce((count, column) => count + (isBlank(column.cells[row]) ? 0 : 1), 0);

function registeredDay(table: Table, row: number): number {
  const column = columnOf(table, "registeredOn");
  const day = column === undefined ? 0 : dayIn(column, column.cells[row] ?? "");
  return day === 0 ? Number.MAX_SAFE_INTEGER : day;
}

/** Order in which rows may survive: most follow-ups and transactions, then most contacts, most filled cells, the oldest. */
export function survivorOrder(table: Table, links: ChildLinks, rows: readonly number[]): readonly number[] {
  return [...rows].sort(
    (a, b) =>
      childCount(links, b) - childCount(links, a) ||
      otherCount(links, b) - otherCount(links, a) ||
      filledCells(table, b) - filledCells(table, a) ||
      registeredDay(table, a) - registeredDay(table, b) ||
      a - b,
  );
}
