import { words } from "../../../sheets/column";
import { memoised } from "../../../tables/kept/memoised";
import { type Column, columnsOf, countFilled } from "../../../tables/table";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { keptWhere } from "../../cells/rowsWhere";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { creditColumn, creditFault, creditTraits } from "../../numbers/codes/creditColumn";
import { isUsualShape } from "../../numbers/codes/shapeHabit";
import { taxSchemeOf } from "../../numbers/codes/taxScheme";
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
      const abroad = taxSchemeOf(column) === null ? rowsAbroad(customers, rows) : new Set<number>();
      // Of a list of another country's numbers it is no news that they are no credit codes.
      const asked = isOfElsewhere(column) ? keptWhere(rows, (row) => !isNoCode(column, row)) : rows;
      return hitsOrHints(customers, column, asked, (row) => abroad.has(row) || isNoCode(column, row));
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const scheme = column === undefined ? null : taxSchemeOf(column);
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

/** Certificates of another kind (事证第…号), and not one or two of them; numbers of another country; notes. */
function isNoCode(column: Column, row: number): boolean {
  const text = String(column.cells[row] ?? "").trim();
  if (isOfScheme(column, text)) return false;
  const isOther =
    isForeign.test(withoutMarks(text)) && !(taxSchemeOf(column) !== null && isBritain.test(text));
  return (
    isOther || (isNote(text) && holdsForeign(column)) || (isOtherNumber(text) && isUsualShape(column, row))
  );
}

function malformed(column: Column): Int32Array {
  const rows = rowsWithBit(creditColumn(column), creditTraits.badForm);
  return rows.filter((row) => !needsNone.test(String(column.cells[row]).trim()));
}

/** Who takes no invoice, is a person, or trades without a licence has no number to give: no code is mistyped. */
const needsNone =
  /^(?:(?:不|无需?|無需?|不用|不需|免)(?:要|需)?(?:开|開)?(?:发|發)?[票统編编]+|(?:无|無|没有?|未办|尚未办)(?:理)?(?:营业)?(?:执照|照)|(?:个人|個人)(?:客户|客戶|抬头|抬頭)?|no (?:vat|tax id|invoice)|(?:vat|tax) exempt)$/iu;

/** PL7984223277, VAT IT 01401453981: no credit code begins with two letters. */
const isForeign = /^(?:VAT\s*(?:no\.?)?\s*)?[A-Z]{2}\s?(?=[A-Z\d]*\d{5})[A-Z\d]{7,13}$/i;

const isBritain = /^GB/i;

/** Among numbers of one scheme those of its countries are no others: DE24128036 lost a figure. */
function isOfScheme(column: Column, text: string): boolean {
  const lands = taxSchemeOf(column)?.number?.lands;
  return isForeign.test(withoutMarks(text)) && lands?.has(landOf(text)) === true;
}

const landOf = (text: string): string => text.slice(0, 2).toUpperCase();

/** "NL 546 557 661B01", "BE 0607.597.112" as they are without blanks and points. */
function withoutMarks(text: string): string {
  return text.trim().replace(/(?<=[A-Z]{2}.*)[\s.-]/gi, "");
}

/** How many cells hold a number of another country. */
const foreignCells = memoised(
  ({ cells }: Column) => cells.filter((cell) => isForeign.test(withoutMarks(String(cell)))).length,
);

/** Beside numbers of other countries a word may say that a customer has none; beside credit codes the code is missing. */
const fewestForeign = 3;
const holdsForeign = (column: Column): boolean => foreignCells(column) >= fewestForeign;

/** Whether most of a column are numbers of other countries. */
function isOfElsewhere(column: Column): boolean {
  return holdsForeign(column) && foreignCells(column) * 2 > countFilled(column);
}

/** exempt, applied 05/2024: words, and hardly a figure. */
function isNote(text: string): boolean {
  return /\p{L}{3}/u.test(text) && text.replace(/\D/g, "").length < fewestFigures;
}

/** By judgement: of a code cut short more is left. */
const fewestFigures = 7;

/**
 * Anything that is not fifteen to twenty figures and letters: no credit code, and no old number, with a slip in it. Nor
 * is 27AAEBD5646K1Z1, India's: so many letters running stand in none that does not begin as a code does (91320508MA1HUBFU9O).
 */
function isOtherNumber(text: string): boolean {
  return !/^[0-9A-Z]{15,20}$/i.test(text) || (/[A-Z]{5}/i.test(text) && !/^[1-9]\d{7}/.test(text));
}
