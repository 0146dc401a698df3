import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { dealsOf } from "../../deals/deals";
import { money } from "../../deals/money";
import { refundRows } from "../../deals/refundRows";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

/** By judgement: one refund in twenty of the other sign is a slip, more are how somebody writes them. */
const slipShare = 0.05;

export const refundSign: Rule = {
  id: "refund-sign",
  catalogue: "E35",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.amount", "transactions.dealType"] },
  words: {
    "zh-CN": {
      title: "退款的正负号不统一",
      reason: "有的退款记正数、有的记负数；系统都按退款扣减，但透视表会算错。",
      example: "多数退款为正，个别为负",
      fix: "统一成一种写法。",
    },
    "en-US": {
      title: "Refund signs are mixed",
      reason:
        "Some refunds are positive, some negative; both are understood, but pivot tables are not so clever.",
      example: "mostly positive, a few negative",
      fix: "Use one sign for all.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "amount");
    if (column === undefined) return [];
    const { amounts } = dealsOf(book, context);
    const refunds = refundRows(book, context);
    const negative = refunds.filter((row) => (amounts[row] ?? 0) < 0);
    const positive = refunds.filter((row) => (amounts[row] ?? 0) > 0);
    const odd = negative.length <= positive.length ? negative : positive;
    const isSlip = odd.length <= refunds.length * slipShare;
    return hitsIn(book.transactions, column, odd, isSlip ? undefined : "info");
  },
  explain: (book, context, hit, language) => {
    const amount = dealsOf(book, context).amounts[hit.row] ?? 0;
    return explained(
      language,
      words(
        `这笔退款记为 ${money(amount)}，与其他退款正负相反`,
        `This refund of ${money(amount)} has the other sign than most`,
      ),
    );
  },
};
