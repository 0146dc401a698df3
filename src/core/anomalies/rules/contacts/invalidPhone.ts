import type { CellValue } from "../../../sheets/cell";
import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { columnsOf } from "../../../tables/table";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { contactColumn } from "../../contacts/contactColumn";
import { contactFault, phoneFields } from "../../contacts/contactFault";
import { digitsForLetters } from "../../contacts/contactRemedy";
import { traits } from "../../contacts/contactTraits";
import { hasOtherNumber } from "../../contacts/hasOtherNumber";
import { saysNone } from "../../contacts/saysNone";
import { rowsAbroad } from "../../places/regionFault";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsOrHints } from "../../rule/hitsOrHints";
import { problemWords } from "../../rule/problemWords";
import type { FieldPath, Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const invalidPhone: Rule = {
  id: "invalid-phone",
  catalogue: "C01",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: [],
    anyOf: [roles.flatMap((role) => phoneFields.map((field): FieldPath => `${role}.${field}`))],
  },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "电话号码有误",
      reason: "位数不对或夹了别的字符的号码拨不通。+86、空格、横线、分机、后面跟姓名都看得懂，不算错。",
      example: "1893306938（少一位）、1579844789O",
      fix: "向客户核实后改正。",
    },
    "en-US": {
      title: "Invalid phone number",
      reason:
        "A number with a wrong count of digits or foreign characters cannot be dialled. +86, blanks, dashes, extensions and names are understood.",
      example: "1893306938 (a digit short)",
      fix: "Ask the customer and correct it.",
    },
  },
  find: (book) =>
    roles.flatMap((role) => {
      const table = tableOf(book, role);
      return phoneFields.flatMap((field) =>
        columnsOf(table, field).flatMap((column) => {
          const { traits: bits, plan } = contactColumn(column);
          const rows = rowsWithBit(bits, traits.phoneFault);
          const abroad = plan === null ? rowsAbroad(table, rows) : new Set<number>();
          const mayBeRight = (row: number) =>
            (abroad.has(row) && mayBeForeign(column.cells[row] ?? "")) ||
            saysNone(column, row) ||
            tailOnly.test(String(column.cells[row]).trim()) ||
            (asElsewhere.test(String(column.cells[row]).trim()) && hasOtherNumber(table, column, row));
          return hitsOrHints(table, column, rows, mayBeRight);
        }),
      );
    }),
  explain: (book, _context, hit, language) => {
    const cell = cellAt(book, hit);
    const fault = contactFault(columnAt(book, hit)?.field ?? "phone", cell);
    const why = fault === null ? null : problemWords(fault.read);
    return explained(
      language,
      words(
        `电话号码有误：${why?.["zh-CN"] ?? "无法识别"}`,
        `Invalid phone number: ${why?.["en-US"] ?? "not understood"}`,
      ),
      guess(digitsForLetters(cell)),
    );
  },
};

/** 同上, 同手机, 微信同号 in the second column of numbers: it is the one in the first. */
const asElsewhere =
  /^(?:同[上左前]|同(?:手机|电话|座机|微信)(?:号码?)?|(?:手机|电话|座机|微信|wechat|qq)[与和跟]?同(?:一个?|手机|微信)?号?码?|见[上左]|same(?: as (?:above|cell|mobile|phone))?|as above|ditto|〃)$/i;

/** 尾号6753, "ends in 6753": somebody who left no more, and no number mistyped. */
const tailOnly =
  /^(?:手机|电话)?(?:尾号|末[尾四]位?|后[四4]位)\s*[:：]?\s*\d{3,4}$|^(?:last (?:4|four)|ends? (?:in|with))\s*:?\s*\d{3,4}$/i;

/** A customer abroad may have any number of seven digits and more: ours are no rules for it. */
function mayBeForeign(cell: CellValue): boolean {
  const text = String(cell);
  return !/\p{L}{2}/u.test(text) && text.replace(/\D/g, "").length >= 7;
}
