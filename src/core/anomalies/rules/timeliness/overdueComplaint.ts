import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { isComplaint, openDays } from "../../followUps/complaints";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const overdueComplaint: Rule = {
  id: "overdue-complaint",
  catalogue: "H04",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["followUps"],
    fields: ["followUps.followedUpAt"],
    anyOf: [
      ["followUps.isComplaint", "followUps.category"],
      ["followUps.handlingStatus", "followUps.closedAt", "followUps.solution"],
    ],
  },
  words: {
    "zh-CN": {
      title: "投诉超期未关闭",
      reason: "投诉超过 3 个工作日没有结果，满 7 个工作日视为错误。",
      example: "投诉已 5 天未关闭",
      fix: "尽快处理并记录结果。",
    },
    "en-US": {
      title: "Complaint open too long",
      reason: "Open for more than three working days; from seven it is an error.",
      example: "open for 5 days",
      fix: "Solve and record it.",
    },
  },
  find: ({ followUps }, context) => {
    const column = ended.map((field) => columnOf(followUps, field)).find((found) => found !== undefined);
    if (column === undefined) return [];
    const days = (row: number) => openDays(followUps, context, row);
    const open = rowsWhere(followUps.rowCount, (row) => days(row) > warned);
    const complaints = rowsWhere(followUps.rowCount, (row) => isComplaint(followUps, context, row));
    if (open.length >= fewestUsual && open.length >= complaints.length * usualShare)
      return hitsIn(followUps, column, open, "info");
    const isUrgent = (row: number) => days(row) >= urgent;
    return [
      ...hitsIn(followUps, column, open.filter(isUrgent), "error"),
      ...hitsIn(
        followUps,
        column,
        open.filter((row) => !isUrgent(row)),
      ),
    ];
  },
  explain: ({ followUps }, context, hit, language) => {
    const days = openDays(followUps, context, hit.row);
    return explained(
      language,
      words(`投诉已 ${days} 个工作日未关闭`, `Complaint open for ${days} working days`),
    );
  },
};

/** Columns that say whether a complaint is over, the one told of first. */
const ended = ["handlingStatus", "closedAt", "solution"] as const;

/** Working days. */
const warned = 3;
const urgent = 7;
/** By judgement: where one complaint in eight, and twenty of them, is open the list is not kept closed: its states say little. */
const fewestUsual = 20;
const usualShare = 1 / 8;
