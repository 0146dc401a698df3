import { words } from "../../../sheets/words";
import { rowsWhere } from "../../cells/rowsWhere";
import { money } from "../../deals/money";
import { purchaseTotals } from "../../deals/purchaseTotals";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const spendingDown: Rule = {
  id: "spending-down",
  catalogue: "I06",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["transactions.dealtOn", "transactions.amount"] },
  words: {
    "zh-CN": {
      title: "消费明显下降",
      reason: "近 90 天比前 90 天和去年同期都少六成以上。",
      example: "近 90 天 3,000，前 90 天 12,000",
      fix: "了解原因。",
    },
    "en-US": {
      title: "Spending down",
      reason: "The last 90 days are more than 60 % below the 90 before and the same days last year.",
      example: "3,000 after 12,000",
      fix: "Find out why.",
    },
  },
  find: (book, context) => {
    const totalsOf = purchaseTotals(book, context);
    const rows = rowsWhere(book.customers.rowCount, (row) => {
      const { now, before, lastYear, earlier } = totalsOf(row);
      return (
        earlier >= 3 && before > 0 && lastYear > 0 && now < before * remaining && now < lastYear * remaining
      );
    });
    return hitsIn(book.customers, null, rows);
  },
  explain: (book, context, hit, language) => {
    const { now, before } = purchaseTotals(book, context)(hit.row);
    const percent = Math.round((1 - now / before) * 100);
    return explained(
      language,
      words(
        `近 90 天消费 ${money(now)}，比前 90 天降 ${percent}%`,
        `${money(now)} in 90 days, ${percent} % less than in the 90 before`,
      ),
    );
  },
};

/** Less than two fifths are left. A reminder, not a fault of the data: only an offer. */
const remaining = 0.4;
