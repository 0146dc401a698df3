import { words } from "../../sheets/column";
import { creditFault } from "../creditFault";
import { columnAt, explained, guess, hitsWhere } from "../hits";
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
    hitsWhere(customers, ["creditCode"], (column, row) => {
      const fault = creditFault(column, row);
      return fault !== null && fault.problem !== "check-digit";
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const fault = column === undefined ? null : creditFault(column, hit.row);
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
