import { words } from "../../../sheets/words";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import type { Rule } from "../../rule/rule";
import { optionColumn } from "../../words/options/optionColumn";
import { optionHits } from "../../words/options/optionHits";
import { wordMeant } from "../../words/options/wordMeant";

export const optionAlias: Rule = {
  id: "option-alias",
  catalogue: "D03",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "同一选项的别名",
      reason: "意思看得懂，但筛选时会分成几组。",
      example: "电话沟通、致电 → 电话",
      fix: "统一为选项的写法。",
    },
    "en-US": {
      title: "Another word for an option",
      reason: "Understood, but it splits the filters.",
      example: "call, phone call",
      fix: "Write the option itself.",
    },
  },
  find: (book, context) => optionHits(book, context, "alias"),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const options = column === undefined ? null : optionColumn(column, context);
    const before = cellAt(book, hit);
    const meant = options === null ? "" : wordMeant(String(before), options);
    const after = meant === "" ? before : meant;
    return explained(
      language,
      words(`可统一为「${String(after)}」`, `Can be written ${String(after)}`),
      tidying(before, after),
    );
  },
};
