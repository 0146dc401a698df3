import { dateFields } from "../../../sheets/dateFields";
import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { datesRead } from "../../../tables/columns/dateColumn";
import type { Column } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { readings } from "../../../values/text/reading";
import { dateAt } from "../../days/dates";
import { daysMeant } from "../../days/daysMeant";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import { rowsReadAs } from "../../rule/hitsAnswering";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const ambiguousDate: Rule = {
  id: "ambiguous-date",
  catalogue: "C27",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "日期有两种读法",
      reason: "「2/3/2024」可以是 2 月 3 日，也可以是 3 月 2 日。",
      example: "2/3/2024",
      fix: "选定一种读法。",
    },
    "en-US": {
      title: "Date can be read two ways",
      reason: "2/3/2024 is 3 February or 2 March.",
      example: "2/3/2024",
      fix: "Choose one.",
    },
  },
  find: (book, { today }) =>
    roles.flatMap((role) =>
      hitsInColumns(tableOf(book, role), dateFields, (column) =>
        rowsReadAs(datesRead(column, today), (_day, reading) => reading === readings.ambiguous),
      ),
    ),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const candidates = column === undefined ? [] : candidatesIn(column, hit.row, context.today);
    const days = candidates.map(formatSerial);
    return explained(
      language,
      words(`可读作 ${days.join(" 或 ")}`, `May be ${days.join(" or ")}`),
      guess(candidates[0]),
    );
  },
};

function candidatesIn(column: Column, row: number, today: number): readonly number[] {
  const read = dateAt(column, row, today);
  return read.reading === "ambiguous" ? daysMeant(column, row, read.candidates, today) : [];
}
