import { words } from "../../../sheets/words";
import { datesRead } from "../../../tables/columns/dateColumn";
import type { Column } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { dateAt } from "../../days/dates";
import { mostSlips } from "../../numbers/figures/figureColumn";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import { rowsReadAs } from "../../rule/hitsAnswering";
import { hitsInEveryColumn } from "../../rule/hitsInEveryColumn";
import type { Rule } from "../../rule/rule";

export const dayAheadOfOthers: Rule = {
  id: "day-ahead-of-others",
  catalogue: "E40",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "只有它在未来",
      reason: "同一列的日期都已过去，个别一个还在一个月以后，多半是年份打错。有计划日期的列不算。",
      example: "尾款日期 2026-04-07（今天 2024-09-30，其他 650 个都已过去）",
      fix: "核对年份。",
    },
    "en-US": {
      title: "The only day ahead",
      reason:
        "All other days of the column are past and one lies more than a month ahead: mostly a mistyped year. Columns with plans are left alone.",
      example: "balance paid 2026-04-07 (today 2024-09-30, 650 others are past)",
      fix: "Check the year.",
    },
  },
  find: (book, { today }) =>
    hitsInEveryColumn(book, (table, column) => hitsIn(table, column, aheadIn(column, today))),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const read = column === undefined ? null : dateAt(column, hit.row, context.today);
    const day = read === null || !("value" in read) ? "" : formatSerial(read.value);
    return explained(
      language,
      words(`${day} 还没到，同列其他日期都已过去`, `${day} is still to come; all other days are past`),
    );
  },
};

/** By judgement: so many days past show that the column tells what was, and a month ahead is no day early. */
const fewestPast = 60;
const month = 31;

/** Of days nobody named; those of known columns are told by their own rules. `today` is a serial day. */
function aheadIn(column: Column, today: number): Int32Array {
  const none = new Int32Array(0);
  if (column.field !== "date") return none;
  const read = datesRead(column, today);
  const ahead = rowsReadAs(read, (day) => day > today);
  if (ahead.length === 0 || ahead.length > mostSlips(column.cells.length)) return none;
  if (rowsReadAs(read, (day) => day <= today).length < Math.max(fewestPast, ahead.length * fewestPast))
    return none;
  const far = rowsReadAs(read, (day) => day > today + month);
  return far.length === ahead.length ? far : none;
}
