import { words } from "../../sheets/column";
import { amountColumn } from "../../tables/amountColumn";
import { explained, hitsInColumns, rowsWhere } from "../hits";
import { rowSays } from "../rowWords";
import type { Rule } from "../rule";

export const zeroAmount: Rule = {
  id: "zero-amount",
  catalogue: "I04",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "金额为 0",
      reason: "购买却没有金额，多半是忘了填；赠送请在交易类型或备注中写明。",
      example: "购买，金额 0",
      fix: "填写实际金额。",
    },
    "en-US": {
      title: "Zero amount",
      reason: "A purchase of nothing is usually a gap.",
      example: "purchase, amount 0",
      fix: "Enter the real amount.",
    },
  },
  find: ({ transactions }) =>
    hitsInColumns(transactions, ["amount"], (column) => {
      const { values } = amountColumn(column);
      return rowsWhere(values.length, (row) => values[row] === 0 && !rowSays(transactions, row, given));
    }),
  explain: (_book, _context, _hit, language) => explained(language, words("金额为 0", "The amount is zero")),
};

/** Words for what is given without payment. */
const given =
  /赠|免费|免单|免收|试[用吃饮听]|质保|保修|三包|首保|补发|换货|作废|取消|\bfree\b|gift|goodwill|pro bono|warranty|complimentary|replacement|no charge|\bfoc\b|cancel|void/i;
