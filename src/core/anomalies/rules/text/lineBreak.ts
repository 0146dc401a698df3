import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { explained } from "../../rule/explained";
import { isShort, markedHits, tidiedCell } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const lineBreak: Rule = {
  id: "line-break",
  catalogue: "J08",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "单行内容里有换行",
      reason: "换行让筛选、查找和导出出错。",
      example: "上海某某↵有限公司",
      fix: "换行改成空格。",
    },
    "en-US": {
      title: "Line break",
      reason: "Breaks inside a single-line field upset filters and exports.",
      example: "Example⏎Ltd.",
      fix: "Replace the break by a blank.",
    },
  },
  find: (book) => roles.flatMap((role) => markedHits(tableOf(book, role), marks.lineBreak, isShort)),
  explain: (book, _context, hit, language) =>
    explained(language, words("含换行或制表符", "Line break or tab"), tidiedCell(book, hit)),
};
