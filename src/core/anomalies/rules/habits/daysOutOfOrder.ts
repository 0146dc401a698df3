import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import type { Column } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { misplacedDays } from "../../days/misplacedDays";
import { aboutTwoColumns } from "../../rule/kinds/aboutTwoColumns";
import type { Rule } from "../../rule/rule";

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
  ...aboutTwoColumns({
    find: misplacedDays,
    columns: ({ earlier, later }) => [earlier, later],
    say: ({ first: earlier, second: later, row, today }) => {
      const dayOf = (column: Column) => formatSerial(dateColumn(column, today).values[row] ?? 0);
      return words(
        `「${later.heading}」${dayOf(later)} 早于「${earlier.heading}」${dayOf(earlier)}，其他行几乎都相反`,
        `“${later.heading}” ${dayOf(later)} lies before “${earlier.heading}” ${dayOf(earlier)}; nearly all other rows have it the other way round`,
      );
    },
  }),
};
