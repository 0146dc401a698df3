import { customerIndex } from "../../tables/customers/customerIndex";
import { type Column, columnOf, type Table } from "../../tables/table";
import type { Deals } from "../deals/deals";
import { totalsOfGroups } from "../deals/totals";

/**
 * The head of every customer's group by 上级客户编号, as rows; a customer without a parent is its own head. Null where
 * nobody has a parent. A circle of parents is headed by its first row.
 */
export function groupsOf(customers: Table): Int32Array | null {
  const column = columnOf(customers, "parentId");
  if (!column) return null;
  const parentOf = parentsBy(customers, column);
  const parents = Int32Array.from({ length: customers.rowCount }, (_, row) => parentOf(row));
  if (parents.every((parent, row) => parent < 0 || parent === row)) return null;
  return parents.map((_, row) => headOf(parents, row));
}

/** Rows whose 上级客户编号 is that of no customer: they stand alone although somebody meant otherwise. */
export function unknownParents(customers: Table): readonly number[] {
  const column = columnOf(customers, "parentId");
  if (!column) return [];
  const parentOf = parentsBy(customers, column);
  const isNamed = (row: number) => String(column.cells[row] ?? "").trim() !== "";
  return [...column.cells.keys()].filter((row) => isNamed(row) && parentOf(row) < 0);
}

/** The row of each row's parent, -1 for none; a parent merged away is the customer that stayed. */
function parentsBy(customers: Table, { cells }: Column): (row: number) => number {
  const { byId } = customerIndex(customers);
  return (row) => {
    const cell = cells[row] ?? "";
    if (cell === "") return -1;
    const found = byId.rowOf(cell);
    const stayed = found < 0 ? customers.retiredIds?.get(String(cell).trim()) : undefined;
    return stayed === undefined ? found : byId.rowOf(stayed);
  };
}

function headOf(parents: Int32Array, row: number): number {
  const seen = new Set<number>();
  let at = row;
  while (!seen.has(at)) {
    seen.add(at);
    const parent = parents[at] ?? -1;
    if (parent < 0) return at;
    at = parent;
  }
  return Math.min(...circleFrom(parents, at));
}

function circleFrom(parents: Int32Array, start: number): readonly number[] {
  const circle = [start];
  for (let at = parents[start] ?? start; at !== start; at = parents[at] ?? start) circle.push(at);
  return circle;
}

/** The same deals, all of a group's booked on its head: a group is valued as one customer. */
export function dealsOfGroups(deals: Deals, heads: Int32Array): Deals {
  const customers = deals.customerOf().map((customer) => heads[customer] ?? customer);
  const { totals } = deals;
  return { ...deals, ...(totals && { totals: totalsOfGroups(totals, heads) }), customerOf: () => customers };
}
