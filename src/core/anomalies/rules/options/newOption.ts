import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";
import { listWhere } from "../../words/options/listWhere";
import { optionColumn } from "../../words/options/optionColumn";
import { optionHits } from "../../words/options/optionHits";

export const newOption: Rule = {
  id: "new-option",
  catalogue: "D05",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "常用的新选项",
      reason: "选项里没有、却用了很多次的词，多半是贵司自己的说法。",
      example: "「设计师渠道」出现 37 次",
      fix: "加入字典，或改成已有选项。",
    },
    "en-US": {
      title: "A word of your own",
      reason: "Not an option, yet used often: probably your own term.",
      example: "a channel used 37 times",
      fix: "Add it to the list, or choose an option.",
    },
  },
  find: (book, context) => optionHits(book, context, "house-word"),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const options = column === undefined ? null : optionColumn(column, context);
    const value = String(cellAt(book, hit));
    const count = options?.odd.get(value) ?? 0;
    const own = options?.own ?? null;
    const where = listWhere(own);
    return explained(
      language,
      own === null
        ? words(
            `「${value}」出现 ${grouped(count)} 次，是否加入选项`,
            `“${value}” occurs ${grouped(count)} times; add it to the options?`,
          )
        : words(
            `「${value}」出现 ${grouped(count)} 次，却不在${where["zh-CN"]}，是否补进去`,
            `“${value}” occurs ${grouped(count)} times and is not ${where["en-US"]}; add it?`,
          ),
    );
  },
};
