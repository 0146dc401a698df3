import { words } from "../../sheets/column";
import { type Book, columnOf } from "../../tables/table";
import type { InspectionContext } from "../context";
import { customerRows, rowsOfCustomer } from "../customerRows";
import { dealKinds, dealsOf } from "../deals";
import { explained, hitsIn } from "../hits";
import { linksOf } from "../links";
import { money } from "../money";
import type { Rule } from "../rule";

export const refundsExceedPurchases: Rule = {
  id: "refunds-exceed-purchases",
  catalogue: "E14",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["transactions.amount", "transactions.dealType"] },
  words: {
    "zh-CN": {
      title: "退款超过购买",
      reason: "退出去的比买进来的还多，必有漏记或多记。",
      example: "购买共 12,000，退款共 15,000",
      fix: "核对该客户的全部交易。",
    },
    "en-US": {
      title: "Refunds exceed purchases",
      reason: "More went back than came in; something is missing or doubled.",
      example: "bought 12,000, refunded 15,000",
      fix: "Check all deals of the customer.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const rows: number[] = [];
    for (let customer = 0; customer < book.customers.rowCount; customer++) {
      const balance = balanceOf(book, context, customer);
      if (balance.isKnown && balance.refunded > balance.bought + cent) rows.push(balance.lastRefund);
    }
    return hitsIn(book.transactions, column, Int32Array.from(rows).sort());
  },
  explain: (book, context, hit, language) => {
    const balance = balanceOf(book, context, linksOf(book, "transactions")[hit.row] ?? -1);
    return explained(
      language,
      words(
        `该客户退款共 ${money(balance.refunded)}，超过购买共 ${money(balance.bought)}`,
        `Refunds of ${money(balance.refunded)} exceed purchases of ${money(balance.bought)}`,
      ),
    );
  },
};

const cent = 0.01;

/** A customer's sums, cancelled orders (paid, then refunded) among the purchases; not known where something could not be read. */
function balanceOf(book: Book, context: InspectionContext, customer: number) {
  const { kinds, amounts } = dealsOf(book, context);
  const balance = { bought: 0, refunded: 0, lastRefund: -1, isKnown: true };
  for (const row of rowsOfCustomer(customerRows(book, "transactions"), customer)) {
    const amount = Math.abs(amounts[row] ?? Number.NaN);
    if (Number.isNaN(amount) || kinds[row] === dealKinds.other) balance.isKnown = false;
    else if (kinds[row] === dealKinds.refund) {
      balance.refunded += amount;
      balance.lastRefund = row;
    } else balance.bought += amount;
  }
  return balance.lastRefund < 0 ? { ...balance, isKnown: false } : balance;
}
