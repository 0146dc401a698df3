import { words } from "../../sheets/column";
import { dateFields } from "../../sheets/dateFields";
import { roles } from "../../sheets/fields";
import { dateColumn } from "../../tables/dateColumn";
import { readings } from "../../values/reading";
import { dateAt } from "../dates";
import { cellAt, columnAt, explained, hitsInColumns, rowsEqual, tableOf } from "../hits";
import { problemWords } from "../problemWords";
import type { Rule } from "../rule";

export const unreadableDate: Rule = {
  id: "unreadable-date",
  catalogue: "C11",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "不是有效日期",
      reason: "认不出是哪一天，就无法排序、统计和提醒。",
      example: "2024-06-31、2024/13/1、上周三",
      fix: "改成真实日期，例如 2024-06-30。",
    },
    "en-US": {
      title: "Not a date",
      reason: "Without a day nothing can be sorted, counted or reminded.",
      example: "2024-06-31, last Wednesday",
      fix: "Enter a real date such as 2024-06-30.",
    },
  },
  find: (book, { today }) =>
    roles.flatMap((role) =>
      hitsInColumns(tableOf(book, role), dateFields, (column) =>
        rowsEqual(dateColumn(column, today).readings, readings.unreadable),
      ),
    ),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const read = column === undefined ? null : dateAt(column, hit.row, context.today);
    const why = read?.reading === "unreadable" ? problemWords(read) : null;
    const value = String(cellAt(book, hit));
    return explained(
      language,
      words(
        `「${value}」不是有效日期${why === null ? "" : `：${why["zh-CN"]}`}`,
        `“${value}” is not a date${why === null ? "" : `: ${why["en-US"]}`}`,
      ),
    );
  },
};
