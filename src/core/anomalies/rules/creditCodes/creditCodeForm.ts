import { words } from "../../../sheets/words";
import { type Column, columnsOf } from "../../../tables/table";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { keptWhere } from "../../cells/rowsWhere";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { creditColumn, creditFault, creditTraits } from "../../numbers/codes/creditColumn";
import { isNoCode, isOfElsewhere } from "../../numbers/codes/otherCodes";
import { taxSchemeAt, taxSchemesOf } from "../../numbers/codes/taxSchemes";
import { rowsAbroad } from "../../places/regionFault";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsOrHints } from "../../rule/hitsOrHints";
import { problemWords } from "../../rule/problemWords";
import type { Rule } from "../../rule/rule";

export const creditCodeForm: Rule = ofLedgersToo({
  id: "credit-code-form",
  catalogue: "C06",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.creditCode"] },
  ofRelated: "as-customers",
  words: {
    "zh-CN": {
      title: "信用代码格式有误",
      reason:
        "统一社会信用代码是 18 位，只用数字和大写字母（不含 I、O、S、V、Z）。旧注册号、旧税号不算错，境外客户的税号只作提示。",
      example: "91440303983215O698",
      fix: "对照营业执照改正。",
    },
    "en-US": {
      title: "Credit code malformed",
      reason:
        "A unified credit code has 18 digits and capitals without I, O, S, V, Z. Old registration numbers are accepted; what a customer abroad has is only a hint.",
      example: "91440303983215O698",
      fix: "Correct it from the licence.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "creditCode").flatMap((column) => {
      const rows = malformed(column);
      const abroad = taxSchemesOf(column).length === 0 ? rowsAbroad(customers, rows) : new Set<number>();
      // Of a list of another country's numbers it is no news that they are no credit codes.
      const asked = isOfElsewhere(column) ? keptWhere(rows, (row) => !isNoCode(column, row)) : rows;
      return hitsOrHints(customers, column, asked, (row) => abroad.has(row) || isNoCode(column, row));
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const scheme = column === undefined ? null : taxSchemeAt(column, cellAt(book, hit));
    if (scheme?.number?.lands !== undefined)
      return explained(
        language,
        words(
          `${scheme.number.name} 税号的位数不合所属国家的规定`,
          `The ${scheme.number.name} number does not have the length its country requires`,
        ),
      );
    if (scheme !== null)
      return explained(
        language,
        words(
          `${scheme.number?.name ?? "税号"}应为 ${scheme.digits} 位`,
          `A ${scheme.number?.name ?? "tax number"} here has ${scheme.digits} characters`,
        ),
      );
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

function malformed(column: Column): Int32Array {
  const rows = rowsWithBit(creditColumn(column), creditTraits.badForm);
  return rows.filter((row) => !needsNone.test(String(column.cells[row]).trim()));
}

/** Who takes no invoice, is a person, or trades without a licence has no number to give: no code is mistyped. */
const needsNone =
  /^(?:(?:不|无需?|無需?|不用|不需|免)(?:要|需)?(?:开|開)?(?:发|發)?[票统編编]+|(?:无|無|没有?|未办|尚未办)(?:理)?(?:营业)?(?:执照|照)|(?:个人|個人)(?:客户|客戶|抬头|抬頭)?|no (?:vat|tax id|invoice)|(?:vat|tax) exempt)$/iu;
