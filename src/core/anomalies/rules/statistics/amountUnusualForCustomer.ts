import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { keptWhere } from "../../cells/rowsWhere";
import { linksOf } from "../../customers/links";
import { calculatedAmounts } from "../../deals/amounts/calculatedAmounts";
import { unusualForCustomer } from "../../deals/amounts/unusualAmounts";
import { usualOfCustomer } from "../../deals/amounts/usualAmounts";
import { dealsOf } from "../../deals/deals";
import { money } from "../../deals/money";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const amountUnusualForCustomer: Rule = {
  id: "amount-unusual-for-customer",
  catalogue: "I02",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "金额与该客户惯常相差悬殊",
      reason: "与这个客户自己的历史相比差得太多。",
      example: "本单 1,280,000，该客户以往 8 单中位数 12,300",
      fix: "核对合同；确是大单可「确认属实」。",
    },
    "en-US": {
      title: "Amount unusual for the customer",
      reason: "Out of proportion to the customer's own history.",
      example: "1,280,000; median of 8 earlier orders 12,300",
      fix: "Check the contract; confirm a real big order.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const { large, small, areUsual } = unusualForCustomer(book, context);
    const isCalculated = calculatedAmounts(book, context);
    const strange = keptWhere(large, (row) => !isCalculated(row));
    return [
      ...hitsIn(book.transactions, column, strange, areUsual ? "info" : undefined),
      ...hitsIn(book.transactions, column, small, "info"),
    ];
  },
  explain: (book, context, hit, language) => {
    const amount = dealsOf(book, context).amounts[hit.row] ?? 0;
    const usual = usualOfCustomer(book, context, linksOf(book, "transactions")[hit.row] ?? -1, hit.row);
    const middle = Math.exp(usual.centre);
    return explained(
      language,
      words(
        `本单 ${money(amount)}，该客户其他 ${usual.count} 单中位数 ${money(middle)}，相差 ${times(amount, middle)} 倍`,
        `${money(amount)}; the median of the customer's ${usual.count} other orders is ${money(middle)}, a factor of ${times(amount, middle)}`,
      ),
    );
  },
};

function times(amount: number, middle: number): string {
  return String(Math.round(Math.max(amount / middle, middle / amount) * 10) / 10);
}
