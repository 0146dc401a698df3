import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { omittedIn } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { choiceIs, choicesOf } from "../../words/options/choices";

export const paidWithoutMethod: Rule = {
  id: "paid-without-method",
  catalogue: "E13",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["transactions"],
    fields: ["transactions.orderStatus"],
    used: ["transactions.paymentMethod"],
  },
  words: {
    "zh-CN": {
      title: "缺付款方式",
      reason: "已付款的订单没有写怎么付的，对账时要再问。",
      example: "已支付，付款方式为空",
      fix: "补上付款方式。",
    },
    "en-US": {
      title: "No payment method",
      reason: "A paid order does not say how.",
      example: "paid, method blank",
      fix: "Enter the method.",
    },
  },
  find: ({ transactions }, { dictionaries }) => {
    const status = columnOf(transactions, "orderStatus");
    const method = columnOf(transactions, "paymentMethod");
    if (status === undefined || method === undefined) return [];
    const choices = choicesOf(status, dictionaries.orderStatus);
    const isOmitted = omittedIn(transactions, method);
    const rows = rowsWhere(transactions.rowCount, (row) => isOmitted(row) && choiceIs(choices, row, "paid"));
    return hitsIn(transactions, method, rows);
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("已支付但缺付款方式", "Paid, but no payment method")),
};
