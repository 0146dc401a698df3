import { words } from "../../sheets/column";
import { amountColumn } from "../../tables/amountColumn";
import { readAmount } from "../../values/numbers/readAmount";
import { readings } from "../../values/text/reading";
import { cellAt, explained, hitsInColumns, rowsEqual } from "../rule/hits";
import { problemWords } from "../rule/problemWords";
import type { Rule } from "../rule/rule";

export const unreadableAmount: Rule = {
  id: "unreadable-amount",
  catalogue: "C13",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], anyOf: [["transactions.amount", "transactions.invoiceAmount"]] },
  words: {
    "zh-CN": {
      title: "金额无法识别",
      reason: "读不出数的金额不进统计，客户价值会被低估。",
      example: "面议、见合同、约5万",
      fix: "填写实际金额。",
    },
    "en-US": {
      title: "Amount not understood",
      reason: "What cannot be read is not counted.",
      example: "negotiable, about 5万",
      fix: "Enter the real amount.",
    },
  },
  find: ({ transactions }) =>
    hitsInColumns(transactions, ["amount", "invoiceAmount"], (column) =>
      rowsEqual(amountColumn(column).readings, readings.unreadable),
    ),
  explain: (book, _context, hit, language) => {
    const cell = cellAt(book, hit);
    const read = readAmount(cell);
    const why = read.reading === "unreadable" ? problemWords(read) : null;
    return explained(
      language,
      words(
        `「${String(cell)}」不是金额${why === null ? "" : `：${why["zh-CN"]}`}`,
        `“${String(cell)}” is not an amount${why === null ? "" : `: ${why["en-US"]}`}`,
      ),
    );
  },
};
