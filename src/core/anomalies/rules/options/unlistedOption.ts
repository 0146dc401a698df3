import { words } from "../../../sheets/words";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";
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
      reason: "选项之外的写法，筛选和统计时会漏掉。来源、付款和交付方式里像样的新词只作提示。",
      example: "交易类型「赠送?」、行业「见附件」",
      fix: "改成选项里的一项。",
    },
    "en-US": {
      title: "Not an option",
      reason:
        "Values outside the list are lost in filters and counts. A sound new source, payment or delivery method is only a hint.",
      example: "deal type “gift?”",
      fix: "Choose one of the options.",
    },
  },
  find: (book, context) => [
    ...optionHits(book, context, "unknown"),
    ...optionHits(book, context, "own-word", "info"),
  ],
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit)).trim();
    return explained(language, words(`「${value}」不在选项中`, `“${value}” is not an option`));
  },
};
