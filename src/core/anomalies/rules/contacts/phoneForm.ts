import { words } from "../../../sheets/words";
import { readings } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { keptWhere } from "../../cells/rowsWhere";
import { contactColumn } from "../../contacts/contactColumn";
import { phoneFields, phonePaths } from "../../contacts/contactFault";
import { tidyPhones } from "../../contacts/contactRemedy";
import { cellAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const phoneForm: Rule = {
  id: "phone-form",
  catalogue: "C04",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["customers"], anyOf: [phonePaths] },
  words: {
    "zh-CN": {
      title: "号码写法可整理",
      reason: "写法不一的同一个号码，查重和搜索时要多绕一道。",
      example: "+86 138-0013-8000、０７５５２６００１２３４",
      fix: "统一为 13800138000、0755-26001234。",
    },
    "en-US": {
      title: "Number can be tidied",
      reason: "One number in many forms is harder to search.",
      example: "+86 138-0013-8000",
      fix: "Write 13800138000 or 0755-26001234.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, phoneFields, (column) =>
      keptWhere(rowsEqual(contactColumn(column).readings, readings.tidied), (row) => {
        const after = tidyPhones(column.cells[row] ?? "");
        return after !== null && !after.includes("*") && after !== column.cells[row];
      }),
    ),
  explain: (book, _context, hit, language) => {
    const before = cellAt(book, hit);
    const after = tidyPhones(before) ?? before;
    return explained(language, words(`可整理为 ${after}`, `Can be written ${after}`), tidying(before, after));
  },
};
