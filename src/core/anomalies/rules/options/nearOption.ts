import { words } from "../../../sheets/words";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import type { Rule } from "../../rule/rule";
import { habitColumn } from "../../words/options/habitColumn";
import { listWhere } from "../../words/options/listWhere";
import { optionColumn } from "../../words/options/optionColumn";
import { optionHits } from "../../words/options/optionHits";
import { wordMeant } from "../../words/options/wordMeant";

export const nearOption: Rule = {
  id: "near-option",
  catalogue: "D04",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "与选项只差一点",
      reason: "多半是笔误，会单独成为一类。",
      example: "制造也 → 制造业",
      fix: "确认后改成该选项。",
    },
    "en-US": {
      title: "Close to an option",
      reason: "Most likely a slip, which becomes a group of its own.",
      example: "制造也",
      fix: "Confirm the option meant.",
    },
  },
  find: (book, context) => optionHits(book, context, "near"),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const options = column === undefined ? null : optionColumn(column, context);
    const value = String(cellAt(book, hit)).trim();
    const stray =
      column === undefined ? undefined : habitColumn(column)?.strays.get(String(cellAt(book, hit)));
    const meant = options === null ? (stray?.meant ?? "") : wordMeant(value, options);
    const where = listWhere(options?.own ?? null);
    return explained(
      language,
      words(
        `「${value}」不在${where["zh-CN"]}，与「${meant}」相近`,
        `“${value}” is not ${where["en-US"]}; ${meant} is close to it`,
      ),
      guess(meant === "" ? null : meant),
    );
  },
};
