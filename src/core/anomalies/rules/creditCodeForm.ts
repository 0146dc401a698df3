import { words } from "../../sheets/column";
import { creditColumn, creditFault, creditTraits } from "../creditColumn";
import { cellAt, explained, guess, hitsInColumns, rowsWithBit } from "../hits";
import { problemWords } from "../problemWords";
import type { Rule } from "../rule";

export const creditCodeForm: Rule = {
  id: "credit-code-form",
  catalogue: "C06",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.creditCode"] },
  words: {
    "zh-CN": {
      title: "信用代码格式有误",
      reason: "统一社会信用代码是 18 位，只用数字和大写字母（不含 I、O、S、V、Z）。旧注册号、旧税号不算错。",
      example: "91440303983215O698",
      fix: "对照营业执照改正。",
    },
    "en-US": {
      title: "Credit code malformed",
      reason:
        "A unified credit code has 18 digits and capitals without I, O, S, V, Z. Old registration numbers are accepted.",
      example: "91440303983215O698",
      fix: "Correct it from the licence.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["creditCode"], (column) =>
      rowsWithBit(creditColumn(column), creditTraits.badForm),
    ),
  explain: (book, _context, hit, language) => {
    const fault = creditFault(cellAt(book, hit));
    const why = fault === null ? null : problemWords(fault);
    return explained(
      language,
      words(
        `统一社会信用代码应为 18 位：${why?.["zh-CN"] ?? "无法识别"}`,
        `A credit code has 18 characters: ${why?.["en-US"] ?? "not understood"}`,
      ),
      guess(fault?.nearest?.code),
    );
  },
};
