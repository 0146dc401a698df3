import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { omittedIn } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { choiceIs, choicesOf } from "../../words/options/choices";

export const closedWithoutResult: Rule = {
  id: "closed-without-result",
  catalogue: "E11",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["followUps"], fields: ["followUps.handlingStatus"], used: ["followUps.solution"] },
  words: {
    "zh-CN": {
      title: "已关闭但无处理结果",
      reason: "关了却没写怎么解决，下次遇到还得从头来。",
      example: "处理状态「已解决」，解决方案为空",
      fix: "补写解决方案。",
    },
    "en-US": {
      title: "Closed without a result",
      reason: "Nobody will know how it was solved.",
      example: "status solved, solution blank",
      fix: "Write down the solution.",
    },
  },
  find: ({ followUps }, { dictionaries }) => {
    const status = columnOf(followUps, "handlingStatus");
    const solution = columnOf(followUps, "solution");
    if (status === undefined || solution === undefined) return [];
    const choices = choicesOf(status, dictionaries.handlingStatus);
    const isOmitted = omittedIn(followUps, solution);
    const rows = rowsWhere(
      followUps.rowCount,
      (row) => isOmitted(row) && (choiceIs(choices, row, "solved") || choiceIs(choices, row, "closed")),
    );
    return hitsIn(followUps, solution, rows);
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("已关闭但没有处理结果", "Closed without a result")),
};
