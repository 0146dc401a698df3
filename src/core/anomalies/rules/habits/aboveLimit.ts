import { words } from "../../../sheets/words";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { money } from "../../deals/money";
import { keptLimits } from "../../numbers/creditLimits";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const aboveLimit: Rule = {
  id: "above-limit",
  catalogue: "E41",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.number"] },
  words: {
    "zh-CN": {
      title: "欠款超过额度",
      reason: "表里几乎所有客户的欠款都在信用额度以内，个别一户超过，要么超赊了，要么额度或欠款写错。",
      example: "目前欠款 15,700，赊销额度 8,000",
      fix: "核对额度和欠款；确实超出的，先收款。",
    },
    "en-US": {
      title: "Owes more than the limit",
      reason:
        "Nearly all customers of the sheet owe less than their credit limit; one who owes more was given too much, or one of the two figures is wrong.",
      example: "owes 15,700, limit 8,000",
      fix: "Check both; if true, collect first.",
    },
  },
  find: ({ customers }) =>
    keptLimits(customers).flatMap(({ owed, rows }) => {
      const column = customers.columns[owed];
      return column === undefined ? [] : hitsIn(customers, column, rows);
    }),
  explain: (book, _context, hit, language) => {
    const table = tableOf(book, hit.role);
    const { columns } = table;
    const found = keptLimits(table).find(({ owed, rows }) => owed === hit.column && rows.includes(hit.row));
    const [limit, owed] = [columns[found?.limit ?? -1], columns[found?.owed ?? -1]];
    if (found === undefined || limit === undefined || owed === undefined)
      return explained(language, words("", ""));
    const [most, is] = [limit, owed].map((column) => money(amountColumn(column).values[hit.row] ?? 0));
    return explained(
      language,
      words(
        `「${owed.heading}」${is} 超过「${limit.heading}」${most}；有欠款的 ${found.told} 户里几乎都没有超过`,
        `“${owed.heading}” ${is} is above “${limit.heading}” ${most}; of ${found.told} customers who owe nearly none is`,
      ),
    );
  },
};
