import { words } from "../../../sheets/words";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";
import { listWhere } from "../../words/options/listWhere";
import { optionColumn } from "../../words/options/optionColumn";
import { optionHits } from "../../words/options/optionHits";

export const unlistedOption: Rule = {
  id: "unlisted-option",
  catalogue: "D01",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "不在选项中",
      reason:
        "选项之外的写法，筛选和统计时会漏掉。这一列有自己的选项表或下拉时，以它为准。来源、付款和交付方式里像样的新词只作提示。",
      example: "交易类型「赠送?」、行业「见附件」",
      fix: "改成选项里的一项。",
    },
    "en-US": {
      title: "Not an option",
      reason:
        "Values outside the list are lost in filters and counts. A sheet of choices or a dropdown of the team's own goes first. A sound new source, payment or delivery method is only a hint.",
      example: "deal type “gift?”",
      fix: "Choose one of the options.",
    },
  },
  find: (book, context) => [
    ...optionHits(book, context, "unknown"),
    ...optionHits(book, context, "own-word", "info"),
  ],
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const value = String(cellAt(book, hit)).trim();
    const where = listWhere((column && optionColumn(column, context)?.own) ?? null);
    return explained(
      language,
      words(`「${value}」不在${where["zh-CN"]}`, `“${value}” is not ${where["en-US"]}`),
    );
  },
};
