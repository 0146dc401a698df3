import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { readSatisfaction } from "../../../values/choices/readSatisfaction";
import { valueIn } from "../../../values/text/reading";
import { rowsWhere } from "../../cells/rowsWhere";
import { isComplaint } from "../../followUps/complaints";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const complaintRatedHigh: Rule = {
  id: "complaint-rated-high",
  catalogue: "E28",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["followUps"],
    fields: ["followUps.satisfaction"],
    anyOf: [["followUps.isComplaint", "followUps.category"]],
  },
  words: {
    "zh-CN": {
      title: "投诉却评了高分",
      reason: "同一条记录既是投诉又很满意，必有一个填错。",
      example: "类别「投诉建议」，满意度 5",
      fix: "核对满意度或类别。",
    },
    "en-US": {
      title: "Complaint rated high",
      reason: "One record cannot be a complaint and very satisfied.",
      example: "complaint, score 5",
      fix: "Check score or category.",
    },
  },
  find: ({ followUps }, context) => {
    const column = columnOf(followUps, "satisfaction");
    if (column === undefined) return [];
    const rows = rowsWhere(
      followUps.rowCount,
      (row) =>
        (valueIn(readSatisfaction(column.cells[row] ?? "")) ?? 0) >= 4 &&
        isComplaint(followUps, context, row),
    );
    return hitsIn(followUps, column, rows);
  },
  explain: (book, _context, hit, language) => {
    const score = String(cellAt(book, hit));
    return explained(language, words(`投诉却评 ${score} 分`, `A complaint rated ${score}`));
  },
};
