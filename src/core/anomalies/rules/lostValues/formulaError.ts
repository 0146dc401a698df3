import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { markedHits } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const formulaError: Rule = {
  id: "formula-error",
  catalogue: "J06",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  whateverKind: true,
  words: {
    "zh-CN": {
      title: "公式错误",
      reason: "公式算不出值，这一格等于没有填。",
      example: "#N/A、#REF!",
      fix: "修好公式，或改填数值。",
    },
    "en-US": {
      title: "Formula error",
      reason: "The formula has no result; the cell is as good as blank.",
      example: "#N/A, #REF!",
      fix: "Mend the formula or enter the value.",
    },
  },
  find: (book) => roles.flatMap((role) => markedHits(tableOf(book, role), marks.formulaError, () => true)),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit));
    return explained(language, words(`公式错误 ${value}`, `Formula error ${value}`));
  },
};
