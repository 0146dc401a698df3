import { words } from "../../sheets/column";
import { pastFields } from "../../sheets/dateFields";
import { roles } from "../../sheets/fields";
import { dateColumn, datesRead } from "../../tables/dateColumn";
import { formatSerial } from "../../values/serialDay";
import { columnAt, explained, hitsInColumns, tableOf } from "../hits";
import { rowsReadAs } from "../hitsAnswering";
import type { Rule } from "../rule";

export const dateInFuture: Rule = {
  id: "date-in-future",
  catalogue: "E09",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "日期在未来",
      reason: "已经发生的事不会在明天；未来的成交会让最近一次购买算错。",
      example: "成交日期 2026-04-24（今天 2024-09-30）",
      fix: "核对年份。",
    },
    "en-US": {
      title: "Date in the future",
      reason: "What has happened cannot lie ahead.",
      example: "deal date 2026-04-24, today 2024-09-30",
      fix: "Check the year.",
    },
  },
  find: (book, { today }) =>
    roles.flatMap((role) =>
      hitsInColumns(tableOf(book, role), pastFields, (column) =>
        rowsReadAs(datesRead(column, today), (day) => day >= today + 1),
      ),
    ),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const day = column === undefined ? 0 : Math.floor(dateColumn(column, context.today).values[hit.row] ?? 0);
    const ahead = day - context.today;
    return explained(
      language,
      words(
        `${formatSerial(day)} 在未来，比今天晚 ${ahead} 天`,
        `${formatSerial(day)} is ${ahead} days ahead of today`,
      ),
    );
  },
};
