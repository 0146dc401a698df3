import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { keptWhere, rowsWhere } from "../../cells/rowsWhere";
import { dealsOf } from "../../deals/deals";
import { omittedIn } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import { hintsIfUsual } from "../../rule/hintsIfUsual";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { choiceIs, choicesOf } from "../../words/options/choices";

export const completedUnpaid: Rule = {
  id: "completed-unpaid",
  catalogue: "E12",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.orderStatus"], used: ["transactions.paidOn"] },
  words: {
    "zh-CN": {
      title: "已完成但未付款",
      reason: "订单显示完成，付款日期却空着，钱可能没收。",
      example: "订单状态「已完成」，付款日期为空",
      fix: "核对收款。",
    },
    "en-US": {
      title: "Completed but unpaid",
      reason: "The order is done, yet no payment date is given.",
      example: "completed, payment date blank",
      fix: "Check the payment.",
    },
  },
  find: (book, context) => {
    const { transactions } = book;
    const { dictionaries } = context;
    const { amounts } = dealsOf(book, context);
    const status = columnOf(transactions, "orderStatus");
    const paid = columnOf(transactions, "paidOn");
    if (status === undefined || paid === undefined) return [];
    const choices = choicesOf(status, dictionaries.orderStatus);
    const credit = columnOf(transactions, "paymentMethod");
    const methods = credit === undefined ? null : choicesOf(credit, dictionaries.paymentMethod);
    const isOmitted = omittedIn(transactions, paid);
    const rows = rowsWhere(
      transactions.rowCount,
      (row) =>
        isOmitted(row) &&
        choiceIs(choices, row, "completed") &&
        !(methods !== null && choiceIs(methods, row, "credit")),
    );
    // For a sample there is nothing to pay.
    return hintsIfUsual(transactions, hitsIn(transactions, paid, rows)).flatMap((hits) => {
      const due = keptWhere(hits.rows, (row) => amounts[row] !== 0);
      return due.length === 0 ? [] : { ...hits, rows: due };
    });
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("订单已完成，但没有付款日期", "Completed, but no payment date")),
};
