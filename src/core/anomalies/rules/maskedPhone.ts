import { words } from "../../sheets/column";
import { readContactMethod } from "../../values/readContactMethod";
import { valueIn } from "../../values/reading";
import { phoneFields } from "../contactFault";
import { explained, hitsWhere } from "../hits";
import type { Rule } from "../rule";

export const maskedPhone: Rule = {
  id: "masked-phone",
  catalogue: "C22",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers"],
    anyOf: ["customers.mobile", "customers.phone", "customers.contactMethod", "customers.landline"],
  },
  words: {
    "zh-CN": {
      title: "号码被打码",
      reason: "中间带 * 的号码读得出是谁家的，但拨不出去。",
      example: "138****8000",
      fix: "补全号码；确需保密的可忽略。",
    },
    "en-US": {
      title: "Masked number",
      reason: "A number with hidden digits cannot be dialled.",
      example: "138****8000",
      fix: "Enter the full number, or dismiss if it must stay hidden.",
    },
  },
  find: ({ customers }) =>
    hitsWhere(customers, phoneFields, (column, row) => {
      const cell = column.cells[row];
      if (typeof cell !== "string" || !/[*＊]/.test(cell)) return false;
      const phones = valueIn(readContactMethod(cell))?.phones ?? [];
      return phones.length > 0 && phones.every((phone) => phone.masked === true);
    }),
  explain: (_book, _context, _hit, language) =>
    explained(language, words("号码被打码，无法拨打", "The number is masked and cannot be dialled")),
};
