import type { CellValue } from "../../sheets/cell";
import { type Figures, figureAt } from "../../tables/columns/figures";
import { columnOf, type Table } from "../../tables/table";
import type { OrderCells } from "./instalments";
import { arePartPayments, partOf } from "./partPayments";
import { payerOf } from "./payerOf";

/**
 * Orders of a list of what was paid, part by part, by the first payment of each: what is paid after it by the same customer
 * orders nothing anew, unless it bears the number of another.
 */
export function withPartOrders(table: Table, orders: OrderCells, days: Figures): OrderCells {
  const kinds = columnOf(table, "dealType");
  if (kinds === undefined || orders.inParts || !arePartPayments(table, kinds)) return orders;
  const cells = [...orders.cells];
  const firsts = new Set<CellValue>();
  const open = new Map<string, CellValue>();
  const payer = payerOf(table);
  for (const row of inOrderOfDays(table.rowCount, days)) {
    const customer = payer(row);
    const [part, own] = [partOf(String(kinds.cells[row] ?? "")), cells[row] ?? ""];
    if (part === null) continue;
    if (part === "later") {
      const before = open.get(customer);
      if (before !== undefined && !firsts.has(own)) cells[row] = before;
      continue;
    }
    const order = own === "" ? `paid from row ${row}` : own;
    cells[row] = order;
    firsts.add(order);
    open.set(customer, order);
  }
  return { cells, inParts: true };
}

function inOrderOfDays(rowCount: number, days: Figures): readonly number[] {
  const dayOf = (row: number) => figureAt(days, row) || 0;
  return Array.from({ length: rowCount }, (_, row) => row).sort((a, b) => dayOf(a) - dayOf(b) || a - b);
}
