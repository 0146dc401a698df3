import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { emptyPhrases } from "../../words/emptyPhrases";

export const copiedText: Rule = {
  id: "copied-text",
  catalogue: "I09",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["followUps"], fields: ["followUps.content"] },
  words: {
    "zh-CN": {
      title: "跟进内容雷同",
      reason: "许多条一模一样的短句，看不出做了什么。",
      example: "「已联系」12 条",
      fix: "写清谈了什么、下一步做什么。",
    },
    "en-US": {
      title: "Copy-paste follow-ups",
      reason: "The same few words again and again say nothing.",
      example: "“called” twelve times",
      fix: "Say what was discussed and what comes next.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.followUps, "content");
    if (column === undefined) return [];
    return hitsIn(book.followUps, column, Int32Array.from(emptyPhrases(book, context).keys()).sort());
  },
  explain: (book, context, hit, language) => {
    const count = emptyPhrases(book, context).get(hit.row) ?? 0;
    const text = String(cellAt(book, hit)).trim();
    return explained(
      language,
      words(`「${text}」写了 ${grouped(count)} 条`, `“${text}” written ${grouped(count)} times`),
    );
  },
};
