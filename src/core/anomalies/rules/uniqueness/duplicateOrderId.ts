import { words } from "../../../sheets/words";
import { nameColumn } from "../../../tables/customers/customerIndex";
import { type Column, columnOf, placeOf, type Table } from "../../../tables/table";
import { clashingOrders, firstOfOrder } from "../../deals/clashingOrders";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsOrHints } from "../../rule/hitsOrHints";
import type { Rule } from "../../rule/rule";

export const duplicateOrderId: Rule = {
  id: "duplicate-order-id",
  catalogue: "G08",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.orderId"] },
  words: {
    "zh-CN": {
      title: "订单号重复",
      reason: "同一订单号下内容不同，退款和发票会对错单。同一天同一客户的多行明细不算。",
      example: "DD2020123102957 属于两个客户",
      fix: "核对后改正订单号。",
    },
    "en-US": {
      title: "Duplicate order number",
      reason:
        "One number with different contents; refunds and invoices will go astray. Lines of one order are fine.",
      example: "one number, two customers",
      fix: "Correct the number.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "orderId");
    if (column === undefined) return [];
    const rows = clashingOrders(book, context);
    const isNoNumber = rows.length >= fewestClashes && rows.length >= book.transactions.rowCount * clashShare;
    return hitsOrHints(
      book.transactions,
      column,
      rows,
      (row) => isNoNumber || isNextPart(book.transactions, column, row),
    );
  },
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const first = column === undefined ? -1 : firstOfOrder(column, hit.row);
    const { row } = placeOf(book.transactions, first);
    return explained(
      language,
      words(`订单号与第 ${row} 行相同，内容却不同`, `Same order number as row ${row}, other contents`),
    );
  },
};

/**
 * By judgement: numbers that clash in a tenth of the rows are not those of the orders but of something orders share (a
 * master number, a batch), or the sheets repeat each other's rows.
 */
const fewestClashes = 20;
const clashShare = 0.1;

/**
 * The row beside one of the same order and customer, on another day: the next part of its price, or of its delivery, or
 * a line whose day is mistyped.
 */
function isNextPart(transactions: Table, orderIds: Column, row: number): boolean {
  const customers = columnOf(transactions, "customerId") ?? nameColumn(transactions);
  const days = columnOf(transactions, "dealtOn");
  if (customers === undefined || days === undefined) return false;
  return [row - 1, row + 1].some((other) => {
    const isSame = ({ cells }: Column) => cells[row] !== "" && cells[row] === cells[other];
    return isSame(orderIds) && isSame(customers) && !isSame(days);
  });
}
