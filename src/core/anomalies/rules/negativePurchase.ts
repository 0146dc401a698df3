import { words } from "../../sheets/column";
import { columnOf } from "../../tables/table";
import { choiceIs, choicesOf } from "../choices";
import { dealKinds, dealsOf } from "../deals";
import { columnAt, explained, guess, hitsIn, rowsWhere } from "../hits";
import { money } from "../money";
import type { Rule } from "../rule";

export const negativePurchase: Rule = {
  id: "negative-purchase",
  catalogue: "E16",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["transactions"], fields: ["transactions.amount", "transactions.dealType"] },
  words: {
    "zh-CN": {
      title: "金额正负与类型不符",
      reason: "「购买」写成负数会从业绩里扣掉；可能类型选错，也可能多了负号。",
      example: "购买，金额 -10,900",
      fix: "退货请改交易类型，否则去掉负号。",
    },
    "en-US": {
      title: "Sign conflicts with type",
      reason: "A negative purchase is subtracted from sales: wrong type or a stray minus.",
      example: "purchase, amount −10,900",
      fix: "Change the type or drop the minus.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const { kinds, amounts } = dealsOf(book, context);
    const { transactions } = book;
    const type = columnOf(transactions, "dealType");
    const types = type === undefined ? null : choicesOf(type, context.dictionaries.dealType);
    const rows = rowsWhere(transactions.rowCount, (row) => {
      if (!((amounts[row] ?? 0) < 0)) return false;
      return kinds[row] === dealKinds.purchase || (types !== null && choiceIs(types, row, "purchase"));
    });
    return hitsIn(transactions, column, rows);
  },
  explain: (book, context, hit, language) => {
    const amount = dealsOf(book, context).amounts[hit.row] ?? 0;
    const scale = columnAt(book, hit)?.scale ?? 1;
    return explained(
      language,
      words(`类型是购买，金额却为 ${money(amount)}`, `A purchase with the amount ${money(amount)}`),
      guess(-amount / scale),
    );
  },
};
