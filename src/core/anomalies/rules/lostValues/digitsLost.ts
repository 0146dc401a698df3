import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { codeFields, markedHits } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const digitsLost: Rule = {
  id: "digits-lost",
  catalogue: "C17",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "长数字末尾已丢失",
      reason: "Excel 只保留 15 位有效数字，更长的编号、号码存成数字后末尾变成 0，原值找不回来。",
      example: "1.38E+10、914403001922038000",
      fix: "查原件重新录入，并把整列设为文本格式。",
    },
    "en-US": {
      title: "Digits lost",
      reason: "Excel keeps 15 digits; longer numbers stored as figures have lost their end for good.",
      example: "1.38E+10",
      fix: "Enter it again from the source with the column as text.",
    },
  },
  find: (book) =>
    roles.flatMap((role) =>
      markedHits(tableOf(book, role), marks.digitsLost, ({ field }) => codeFields.has(field)),
    ),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit));
    return explained(
      language,
      words(
        `「${value}」末尾几位已丢失，需对照原件重填`,
        `The last digits of ${value} are gone; enter it again`,
      ),
    );
  },
};
