import { words } from "../../../sheets/words";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const keyboardAmount: Rule = {
  id: "keyboard-amount",
  catalogue: "I05",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "金额像随手填的",
      reason: "99999、12345 这类数字常是占位。",
      example: "88888.88、12345",
      fix: "核对实际金额。",
    },
    "en-US": {
      title: "Amount looks typed at random",
      reason: "99999 or 12345 are often placeholders.",
      example: "88888.88",
      fix: "Check the real amount.",
    },
  },
  find: ({ transactions }) =>
    hitsWhere(transactions, ["amount"], (column, row) => {
      const digits = String(Math.abs(amountColumn(column).values[row] ?? 0)).replace(".", "");
      return /^([1-9])\1{4,}$/.test(digits) || /^1234(?:5(?:6(?:7(?:89?)?)?)?)$/.test(digits);
    }),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit));
    return explained(language, words(`金额 ${value} 像占位数字`, `${value} looks like a placeholder`));
  },
};
