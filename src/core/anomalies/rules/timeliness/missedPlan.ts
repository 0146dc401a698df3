import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { rowsWhere } from "../../cells/rowsWhere";
import { linksOf } from "../../customers/links";
import { lastFollowUps } from "../../followUps/followUpDays";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const missedPlan: Rule = {
  id: "missed-plan",
  catalogue: "H03",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers", "followUps"],
    fields: ["followUps.followedUpAt", "followUps.nextFollowUpAt"],
  },
  words: {
    "zh-CN": {
      title: "计划的跟进没有做",
      reason: "约好的日子过了，之后没有任何记录。",
      example: "计划 2024-05-03，无后续",
      fix: "补跟进或改期。",
    },
    "en-US": {
      title: "Planned follow-up missed",
      reason: "The day has passed without a record.",
      example: "planned 2024-05-03",
      fix: "Follow up or reschedule.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.followUps, "nextFollowUpAt");
    if (column === undefined) return [];
    const planned = dateColumn(column, context.today).values;
    const links = linksOf(book, "followUps");
    const last = lastFollowUps(book, context);
    const rows = rowsWhere(book.followUps.rowCount, (row) => {
      const customer = links[row] ?? -1;
      const day = Math.floor(planned[row] ?? Number.NaN);
      return (
        customer >= 0 && last.row[customer] === row && day < context.today && day > (last.day[customer] ?? 0)
      );
    });
    return hitsIn(book.followUps, column, rows);
  },
  explain: (book, { today }, hit, language) => {
    const column = columnAt(book, hit);
    const day = column === undefined ? 0 : Math.floor(dateColumn(column, today).values[hit.row] ?? 0);
    return explained(
      language,
      words(
        `计划 ${formatSerial(day)} 跟进，至今没有记录`,
        `Planned for ${formatSerial(day)}, no record since`,
      ),
    );
  },
};
