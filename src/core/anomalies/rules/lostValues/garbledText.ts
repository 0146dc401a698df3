import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { markedHits } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const garbledText: Rule = {
  id: "garbled-text",
  catalogue: "J09",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "疑似乱码",
      reason: "编码转换出错，原来的文字已经丢失。",
      example: "锟斤拷、烫烫烫",
      fix: "从来源重新导入或重新录入。",
    },
    "en-US": {
      title: "Garbled text",
      reason: "The encoding was mixed up and the text is lost.",
      example: "锟斤拷, Ã©",
      fix: "Import again or retype.",
    },
  },
  find: (book) => roles.flatMap((role) => markedHits(tableOf(book, role), marks.garbled, () => true)),
  explain: (book, _context, hit, language) =>
    explained(
      language,
      words(`疑似乱码「${String(cellAt(book, hit))}」`, `Garbled text: ${String(cellAt(book, hit))}`),
    ),
};
