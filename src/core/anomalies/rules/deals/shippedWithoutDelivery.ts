import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { omittedIn } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { choiceIs, choicesOf } from "../../words/options/choices";

export const shippedWithoutDelivery: Rule = {
  id: "shipped-without-delivery",
  catalogue: "E24",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["transactions"],
    fields: ["transactions.orderStatus"],
    used: ["transactions.deliveryMethod"],
  },
  words: {
    "zh-CN": {
      title: "缺交付方式",
      reason: "已发货或完成的订单没有写怎么交付的。",
      example: "已发货，交付方式为空",
      fix: "补上交付方式。",
    },
    "en-US": {
      title: "No delivery method",
      reason: "A shipped or completed order does not say how.",
      example: "shipped, method blank",
      fix: "Enter the method.",
    },
  },
  find: ({ transactions }, { dictionaries }) => {
    const status = columnOf(transactions, "orderStatus");
    const method = columnOf(transactions, "deliveryMethod");
    if (status === undefined || method === undefined) return [];
    const choices = choicesOf(status, dictionaries.orderStatus);
    const isOmitted = omittedIn(transactions, method);
    const rows = rowsWhere(
      transactions.rowCount,
      (row) => isOmitted(row) && (choiceIs(choices, row, "shipped") || choiceIs(choices, row, "completed")),
    );
    return hitsIn(transactions, method, rows);
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("缺交付方式", "No delivery method")),
};
