import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { explained } from "../../rule/explained";
import { isShort, markedHits, tidiedCell } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const outerSpace: Rule = {
  id: "outer-space",
  catalogue: "J01",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "首尾有空格",
      reason: "看不见的空格会让查找和筛选对不上。",
      example: "「 上海某某有限公司」",
      fix: "去掉首尾空格。",
    },
    "en-US": {
      title: "Outer spaces",
      reason: "Blanks nobody sees break lookups and filters.",
      example: '" Example Ltd."',
      fix: "Remove them.",
    },
  },
  find: (book) => roles.flatMap((role) => markedHits(tableOf(book, role), marks.outerSpace, isShort)),
  explain: (book, _context, hit, language) =>
    explained(language, words("首尾有多余空格", "Blanks at the start or end"), tidiedCell(book, hit)),
};
