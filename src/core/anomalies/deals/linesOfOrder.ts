import { nameColumn } from "../../tables/customers/customerIndex";
import { type Book, columnOf, type Table } from "../../tables/table";
import { linksOf } from "../customers/links";
import type { InspectionContext } from "../rule/context";
import { dealsOf } from "./deals";
import { areLinesInSequence } from "./nextLines";

/** One customer, one day; a line straight below another may leave both out, or say 〃. */
export function areLines(book: Book, context: InspectionContext, rows: readonly number[]): boolean {
  const { days } = dealsOf(book, context);
  const customer = columnOf(book.transactions, "customerId") ?? nameColumn(book.transactions);
  const [first = 0, ...others] = rows;
  return others.every((row, i) => {
    const isBelow = row === first + i + 1 && Number.isNaN(days[row]);
    const own = customer?.cells[row];
    const isSame = own === customer?.cells[first] || (isBelow && own === "");
    return isSame && (isBelow || days[row] === days[first]);
  });
}

/** Whether two lines are of one day, or tell none, and of one customer by id or by name. */
export function alikeLines(book: Book, context: InspectionContext): (a: number, b: number) => boolean {
  const { days } = dealsOf(book, context);
  const links = linksOf(book, "transactions");
  const name = nameColumn(book.transactions)?.cells ?? [];
  return (a, b) => {
    if (days[a] !== days[b] && !Number.isNaN(days[a]) && !Number.isNaN(days[b])) return false;
    return links[a] === links[b] || (name[a] !== undefined && name[a] === name[b]);
  };
}

export function areTwoLines(
  transactions: Table,
  [first = 0, second = 0, ...others]: readonly number[],
): boolean {
  const orderIds = columnOf(transactions, "orderId");
  return (
    orderIds !== undefined && others.length === 0 && areLinesInSequence(transactions, orderIds, first, second)
  );
}

/** Whether an order number does not go on from the row above to the row below on its sheet, while those two do. */
export function isOutOfSequence(transactions: Table, row: number): boolean {
  const { sheetOf, rowCount } = transactions;
  const ids = columnOf(transactions, "orderId");
  const [above, own, below] = [row - 1, row, row + 1].map((at) => {
    const inside = at >= 0 && at < rowCount && sheetOf[at] === sheetOf[row];
    return inside ? String(ids?.cells[at] ?? "") : "";
  });
  if (!above || !own || !below || above.length !== below.length || above.length !== own.length) return false;
  return above < below && (own < above || own > below);
}
