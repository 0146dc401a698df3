import { words } from "../../sheets/column";
import { columnOf } from "../../tables/table";
import { choiceIs, choicesOf } from "../choices";
import { explained, hitsIn, rowsWhere } from "../hits";
import { linksOf } from "../links";
import type { Rule } from "../rule";

export const inactiveWithOrders: Rule = {
  id: "inactive-with-orders",
  catalogue: "E32",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["customers.status", "transactions.orderStatus"] },
  words: {
    "zh-CN": {
      title: "停用客户仍有未完成订单",
      reason: "客户已停用，订单却还开着。",
      example: "状态「停用/无效」，订单「待发货」",
      fix: "结清订单或恢复状态。",
    },
    "en-US": {
      title: "Inactive customer with open orders",
      reason: "The customer is disabled, an order is still open.",
      example: "disabled, order to be shipped",
      fix: "Close the order or restore the status.",
    },
  },
  find: (book, { dictionaries }) => {
    const status = columnOf(book.customers, "status");
    const column = columnOf(book.transactions, "orderStatus");
    if (status === undefined || column === undefined) return [];
    const customers = choicesOf(status, dictionaries.customerStatus);
    const orders = choicesOf(column, dictionaries.orderStatus);
    const links = linksOf(book, "transactions");
    const rows = rowsWhere(book.transactions.rowCount, (row) => {
      const customer = links[row] ?? -1;
      return (
        customer >= 0 &&
        choiceIs(customers, customer, "disabled") &&
        open.some((id) => choiceIs(orders, row, id))
      );
    });
    return hitsIn(book.transactions, column, rows);
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("客户已停用，订单尚未完成", "The customer is disabled, the order still open")),
};

/** What was shipped has gone; many never mark it as received. */
const open = ["unpaid", "part-paid", "to-ship", "refunding"];
