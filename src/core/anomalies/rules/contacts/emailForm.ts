import { words } from "../../../sheets/words";
import { readEmail } from "../../../values/contacts/readEmail";
import { foldText } from "../../../values/text/foldText";
import { readings, valueIn } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { contactColumn } from "../../contacts/contactColumn";
import { cellAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const emailForm: Rule = {
  id: "email-form",
  catalogue: "C24",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["customers"], fields: ["customers.email"] },
  words: {
    "zh-CN": {
      title: "邮箱写法可整理",
      reason: "全角符号、空格和多余说明会让群发失败。",
      example: "ｎａｍｅ＠ｑｑ．ｃｏｍ",
      fix: "统一为半角小写。",
    },
    "en-US": {
      title: "E-mail can be tidied",
      reason: "Full-width signs and blanks make mailings fail.",
      example: "ｎａｍｅ＠ｑｑ．ｃｏｍ",
      fix: "Write it in plain characters.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["email"], (column) =>
      rowsEqual(contactColumn(column).readings, readings.tidied).filter(
        (row) => !holdsMore(String(column.cells[row] ?? "")),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const before = cellAt(book, hit);
    const after = valueIn(readEmail(before)) ?? before;
    return explained(language, words(`可整理为 ${after}`, `Can be written ${after}`), tidying(before, after));
  },
};

const labels = /电子邮箱|电子邮件|邮箱|邮件|mailto|e-?mail|mail|address/g;

/** "李经理 <li@a.cn>": a name stands beside the address, which tidying would drop. */
function holdsMore(cell: string): boolean {
  const address = valueIn(readEmail(cell)) ?? "";
  const rest = foldText(cell).replaceAll(" ", "").replace(address, "");
  return /\p{L}/u.test(rest.replace(labels, ""));
}
