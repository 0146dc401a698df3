import { words } from "../../../sheets/words";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { readings } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const amountAsText: Rule = {
  id: "amount-as-text",
  catalogue: "C29",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["transactions"], anyOf: [["transactions.amount", "transactions.invoiceAmount"]] },
  words: {
    "zh-CN": {
      title: "金额存成了文本",
      reason: "带单位或符号的金额，SUM 会当成 0；意思已经读懂，可一键转成数字。",
      example: "1.2万、￥1,200.00、1200元",
      fix: "转成数字。",
    },
    "en-US": {
      title: "Amount stored as text",
      reason: "SUM counts amounts with units or signs as 0; the meaning is clear.",
      example: "1.2万, ¥1,200",
      fix: "Turn it into a number.",
    },
  },
  find: ({ transactions }) =>
    hitsInColumns(transactions, ["amount", "invoiceAmount"], (column) =>
      rowsEqual(amountColumn(column).readings, readings.tidied),
    ),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const value = column === undefined ? 0 : (amountColumn(column).values[hit.row] ?? 0);
    return explained(
      language,
      words(
        `金额存成了文本，识别为 ${value.toLocaleString("zh-CN")}`,
        `An amount stored as text, read as ${value.toLocaleString("en-US")}`,
      ),
      tidying(cellAt(book, hit), value / (column?.scale ?? 1)),
    );
  },
};
