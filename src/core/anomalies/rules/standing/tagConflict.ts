import { words } from "../../../sheets/words";
import { textAt } from "../../cells/textAt";
import { againstTag, conflictingRows, conflictingTag, withoutTag } from "../../deals/tagConflict";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const tagConflict: Rule = {
  id: "tag-conflict",
  catalogue: "E29",
  severity: "info",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.tags"] },
  words: {
    "zh-CN": {
      title: "标签与数据冲突",
      reason: "标签说长期合作，成交却不足半年；或高意向与流失同时出现。",
      example: "标签「长期合作客户」，首单 2024-08-01",
      fix: "去掉不符的标签。",
    },
    "en-US": {
      title: "Tag contradicts the data",
      reason: "“Long-term” with a first deal last month, or eager and lost at once.",
      example: "long-term, first deal 2024-08-01",
      fix: "Remove the wrong tag.",
    },
  },
  find: (book, context) =>
    hitsInColumns(book.customers, ["tags"], (column) => conflictingRows(book, context, column)),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const tag = column && conflictingTag(book, context, column, hit.row);
    if (tag === undefined)
      return explained(language, words("标签与数据冲突", "The tag contradicts the data"));
    const why = againstTag(book, context, tag, hit.row);
    return explained(
      language,
      words(`标签「${tag.part}」，${why["zh-CN"]}`, `Tagged “${tag.part}”, ${why["en-US"]}`),
      guess(withoutTag(textAt(column, hit.row), tag)),
    );
  },
};
