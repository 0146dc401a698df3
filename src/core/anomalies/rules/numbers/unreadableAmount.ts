import { words } from "../../../sheets/words";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { readAmount } from "../../../values/numbers/readAmount";
import { readings } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsOrHints } from "../../rule/hitsOrHints";
import { problemWords } from "../../rule/problemWords";
import type { Rule } from "../../rule/rule";

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
    (["amount", "invoiceAmount"] as const).flatMap((field) =>
      columnsOf(transactions, field).flatMap((column) => {
        const rows = rowsEqual(amountColumn(column).readings, readings.unreadable);
        return hitsOrHints(transactions, column, rows, (row) =>
          isOpen(transactions, column, row, String(column.cells[row]).trim()),
        );
      }),
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

/** 回款20%, "15% of recovery": what is owed is agreed as a share of a sum nobody knows yet. A bare percentage is a slip. */
const share =
  /^\p{Script=Han}{2,8}\s*\d{1,2}(?:\.\d+)?\s*[%％]$|^\d{1,2}(?:\.\d+)?\s*[%％]\s*(?:of|on)\s+\p{L}/iu;

/** Expected amounts of chances may be told as from so much to so much: 32-52, 10~20万. What was paid is one sum. */
const expected =
  /预[计估测]|估[计算]|商机|机会|线索|意向|\b(?:expected|estimated?|forecast|potential|pipeline|opportunit(?:y|ies)|prospects?)\b/i;
const range =
  /^[¥$€£]?\d+(?:\.\d+)?\s*[万千kw]?\s*(?:[-–—~～至到]|to)\s*[¥$€£]?\d+(?:\.\d+)?\s*[万千kw]?元?$/i;

/** A sum that cannot be told yet. Columns of several sheets stand in one, whose heading is that of the first. */
function isOpen({ sheets, sheetOf }: Table, { heading }: Column, row: number, text: string): boolean {
  if (share.test(text)) return true;
  return range.test(text) && (expected.test(heading) || expected.test(sheets[sheetOf[row] ?? 0] ?? ""));
}
