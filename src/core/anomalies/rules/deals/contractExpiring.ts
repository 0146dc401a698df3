import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const contractExpiring: Rule = {
  id: "contract-expiring",
  catalogue: "E22",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.contractEnd"] },
  words: {
    "zh-CN": {
      title: "合同即将到期",
      reason: "提前一个月谈续签，比到期后补救容易。",
      example: "合同 12 天后到期",
      fix: "安排续签。",
    },
    "en-US": {
      title: "Contract expiring",
      reason: "Renewing a month ahead is easier than afterwards.",
      example: "expires in 12 days",
      fix: "Plan the renewal.",
    },
  },
  find: ({ transactions }, { today }) =>
    hitsWhere(transactions, ["contractEnd"], (column, row) => {
      const left = Math.floor(dateColumn(column, today).values[row] ?? Number.NaN) - today;
      return left >= 0 && left <= soon;
    }),
  explain: (book, { today }, hit, language) => {
    const column = columnAt(book, hit);
    const left =
      column === undefined ? 0 : Math.floor(dateColumn(column, today).values[hit.row] ?? 0) - today;
    return explained(language, words(`合同 ${left} 天后到期`, `The contract expires in ${left} days`));
  },
};

/** Days ahead. */
const soon = 30;
