import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { readYesNo } from "../../../values/choices/readYesNo";
import { valueIn } from "../../../values/text/reading";
import { isBlank } from "../../cells/columnMarks";
import { rowsWhere } from "../../cells/rowsWhere";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import { fieldWords } from "../../rule/obstacles/fieldWords";
import type { Rule } from "../../rule/rule";

export const unassignedComplaint: Rule = {
  id: "unassigned-complaint",
  catalogue: "B11",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["followUps"],
    fields: ["followUps.isComplaint"],
    anyOf: [["followUps.handler", "followUps.handlingStatus"]],
  },
  words: {
    "zh-CN": {
      title: "投诉无人处理",
      reason: "没有处理人和状态的投诉会被忘掉。",
      example: "是否投诉「是」，处理人为空",
      fix: "指定处理人。",
    },
    "en-US": {
      title: "Complaint unassigned",
      reason: "Without a handler or status a complaint is forgotten.",
      example: "complaint “yes”, no handler",
      fix: "Assign it.",
    },
  },
  find: ({ followUps }) => {
    const flag = columnOf(followUps, "isComplaint");
    const columns = (["handler", "handlingStatus"] as const).flatMap(
      (field) => columnOf(followUps, field) ?? [],
    );
    if (flag === undefined) return [];
    return columns.flatMap((column) => {
      const rows = rowsWhere(
        followUps.rowCount,
        (row) => isBlank(column, row) && valueIn(readYesNo(flag.cells[row] ?? "")) === true,
      );
      return hitsIn(followUps, column, rows);
    });
  },
  explain: (book, _context, hit, language) => {
    const name = fieldWords(columnAt(book, hit)?.field ?? "handler");
    return explained(
      language,
      words(`投诉缺少${name["zh-CN"]}`, `Complaint without ${name["en-US"].toLowerCase()}`),
    );
  },
};
