import { words } from "../../../sheets/words";
import { readCreditCode } from "../../../values/codes/readCreditCode";
import { valueIn } from "../../../values/text/reading";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { creditColumn, creditTraits } from "../../numbers/codes/creditColumn";
import { cellAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const creditCodeTidy: Rule = {
  id: "credit-code-tidy",
  catalogue: "C25",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["customers"], fields: ["customers.creditCode"] },
  words: {
    "zh-CN": {
      title: "信用代码写法可整理",
      reason: "空格、全角和小写会让同一代码看起来不同。",
      example: "9144 0300 1922 0382 16",
      fix: "统一为 18 位半角大写。",
    },
    "en-US": {
      title: "Credit code can be tidied",
      reason: "Blanks, width and case make one code look like two.",
      example: "9144 0300 1922 0382 16",
      fix: "Write it plain.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["creditCode"], (column) =>
      rowsWithBit(creditColumn(column), creditTraits.tidied),
    ),
  explain: (book, _context, hit, language) => {
    const before = cellAt(book, hit);
    const after = valueIn(readCreditCode(before))?.code ?? before;
    return explained(language, words(`可整理为 ${after}`, `Can be written ${after}`), tidying(before, after));
  },
};
