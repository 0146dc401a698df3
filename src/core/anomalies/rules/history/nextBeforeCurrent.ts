import type { Field } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { rowsWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const nextBeforeCurrent: Rule = {
  id: "next-before-current",
  catalogue: "E10",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["followUps"], fields: ["followUps.followedUpAt", "followUps.nextFollowUpAt"] },
  words: {
    "zh-CN": {
      title: "下次跟进早于本次",
      reason: "计划日期排在本次跟进之前，提醒永远不会响。",
      example: "本次 2024-05-10，下次 2024-05-03",
      fix: "核对两个日期。",
    },
    "en-US": {
      title: "Next date before this one",
      reason: "A plan that lies before the visit never reminds anybody.",
      example: "this 2024-05-10, next 2024-05-03",
      fix: "Check both dates.",
    },
  },
  find: ({ followUps }, context) => {
    const current = columnOf(followUps, "followedUpAt");
    const next = columnOf(followUps, "nextFollowUpAt");
    if (current === undefined || next === undefined) return [];
    const from = dateColumn(current, context.today).values;
    const to = dateColumn(next, context.today).values;
    const rows = rowsWhere(followUps.rowCount, (row) => {
      const day = Math.floor(from[row] ?? Number.NaN);
      return day <= context.today && Math.floor(to[row] ?? Number.NaN) < day;
    });
    return hitsIn(followUps, next, rows);
  },
  explain: ({ followUps }, context, hit, language) => {
    const day = (field: Field) => {
      const column = columnOf(followUps, field);
      return column === undefined
        ? ""
        : formatSerial(Math.floor(dateColumn(column, context.today).values[hit.row] ?? 0));
    };
    return explained(
      language,
      words(
        `下次跟进 ${day("nextFollowUpAt")} 早于本次 ${day("followedUpAt")}`,
        `Next follow-up ${day("nextFollowUpAt")} precedes this one, ${day("followedUpAt")}`,
      ),
    );
  },
};
