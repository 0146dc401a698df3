import type { CellValue } from "../../sheets/cell";
import { words } from "../../sheets/column";
import { columnsOf } from "../../tables/table";
import { creditColumn, creditFault, creditTraits } from "../creditColumn";
import { cellAt, explained, guess, rowsWithBit } from "../hits";
import { hitsOrHints } from "../hitsOrHints";
import { ofLedgersToo } from "../ofLedgersToo";
import { problemWords } from "../problemWords";
import type { Rule } from "../rule";
import { isUsualShape } from "../shapeHabit";

export const creditCodeForm: Rule = ofLedgersToo({
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
    columnsOf(customers, "creditCode").flatMap((column) =>
      hitsOrHints(
        customers,
        column,
        rowsWithBit(creditColumn(column), creditTraits.badForm),
        // Certificates of another kind (事证第…号), and not one or two of them.
        (row) => isOtherNumber(column.cells[row] ?? "") && isUsualShape(column, row),
      ),
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
});

/** Anything that is not fifteen to twenty figures and letters: no credit code, and no old number, with a slip in it. */
function isOtherNumber(cell: CellValue): boolean {
  return !/^[0-9A-Z]{15,20}$/i.test(String(cell).trim());
}
