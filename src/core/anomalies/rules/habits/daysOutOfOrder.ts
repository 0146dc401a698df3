import { words } from "../../../sheets/column";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { formatSerial } from "../../../values/dates/serialDay";
import { misplacedDays } from "../../days/misplacedDays";
import { explained } from "../../rule/explained";
import { foundAt, hitsAtFound } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const daysOutOfOrder: Rule = {
  id: "days-out-of-order",
  catalogue: "E37",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "日期先后颠倒",
      reason: "同一张表里，几乎每一行的这两个日期都一先一后；个别一行反过来，多半有一个写错。",
      example: "竣工 2024-03-01，开工 2024-08-15",
      fix: "核对两个日期。",
    },
    "en-US": {
      title: "Dates out of order",
      reason:
        "In nearly every row of the sheet one of these days comes before the other; a row the other way round is mostly a slip.",
      example: "finished 2024-03-01, started 2024-08-15",
      fix: "Check both dates.",
    },
  },
  find: (book, context) => hitsAtFound(book, misplacedDays(book, context)),
  explain: (book, context, hit, language) => {
    const { columns } = tableOf(book, hit.role);
    const found = foundAt(misplacedDays(book, context), hit);
    const [earlier, later] = [columns[found?.earlier ?? -1], columns[found?.later ?? -1]];
    if (earlier === undefined || later === undefined) return explained(language, words("", ""));
    const dayOf = (column: typeof earlier) =>
      formatSerial(dateColumn(column, context.today).values[hit.row] ?? 0);
    const [first, second] = [dayOf(earlier), dayOf(later)];
    return explained(
      language,
      words(
        `「${later.heading}」${second} 早于「${earlier.heading}」${first}，其他行几乎都相反`,
        `“${later.heading}” ${second} lies before “${earlier.heading}” ${first}; nearly all other rows have it the other way round`,
      ),
    );
  },
};
