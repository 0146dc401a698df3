import { dateFields } from "../../../sheets/dateFields";
import { type Field, roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnsOf } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { distantDays } from "../../days/distantDays";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const dateFarFromOthers: Rule = {
  id: "date-far-from-others",
  catalogue: "E36",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "日期与同列相差太远",
      reason: "同一列的日期都集中在某几年，个别一个早或晚了许多年，多半是年份打错。",
      example: "2023–2024 年的流水里出现 2004-02-04",
      fix: "核对年份。",
    },
    "en-US": {
      title: "Date far from the others",
      reason:
        "The days of a column lie close together; one that is many years off is mostly a mistyped year.",
      example: "2004-02-04 among deals of 2023 and 2024",
      fix: "Check the year.",
    },
  },
  find: (book, { today }) =>
    roles.flatMap((role) => {
      const table = tableOf(book, role);
      return fields.flatMap((field) =>
        columnsOf(table, field).flatMap((column) => hitsIn(table, column, distantDays(column, today).rows)),
      );
    }),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    if (column === undefined) return explained(language, words("", ""));
    const day = formatSerial(dateColumn(column, context.today).values[hit.row] ?? 0);
    const { from, to } = distantDays(column, context.today);
    const [first, last] = [formatSerial(from), formatSerial(to)];
    return explained(
      language,
      words(
        `${day} 与同列其他日期（多在 ${first} 至 ${last}）相差太远，请核对年份`,
        `${day} is far from the other days of the column (mostly ${first} to ${last}); check the year`,
      ),
    );
  },
};

/** When a firm was founded may be any year (`implausibleFounding`). */
const fields: readonly Field[] = [...[...dateFields].filter((field) => field !== "foundedOn"), "date"];
