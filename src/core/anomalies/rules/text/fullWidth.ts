import { type Field, roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { explained } from "../../rule/explained";
import { codeFields, markedHits, tidiedCell } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const fullWidth: Rule = {
  id: "full-width",
  catalogue: "J04",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "全角字符",
      reason: "编号、电话里的全角数字，函数和搜索都不认。",
      example: "Ｃ２０２４０５０１００１",
      fix: "改成半角。",
    },
    "en-US": {
      title: "Full-width characters",
      reason: "Functions and searches do not know full-width digits in codes.",
      example: "Ｃ２０２４０５０１００１",
      fix: "Turn them into half-width ones.",
    },
  },
  find: (book) =>
    roles.flatMap((role) =>
      markedHits(
        tableOf(book, role),
        marks.fullWidth,
        (column) => codeFields.has(column.field) && !tidiedElsewhere.has(column.field),
      ),
    ),
  explain: (book, _context, hit, language) =>
    explained(language, words("含全角字符", "Full-width characters"), tidiedCell(book, hit)),
};

/** Phone columns are tidied as a whole by their own rules. */
const tidiedElsewhere: ReadonlySet<Field> = new Set<Field>([
  "phone",
  "mobile",
  "landline",
  "contactMethod",
  "email",
]);
