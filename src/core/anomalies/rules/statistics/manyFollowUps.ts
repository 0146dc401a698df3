import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { isBlank } from "../../cells/columnMarks";
import { rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import { perBook } from "../../rule/perBook";
import type { Rule } from "../../rule/rule";

export const manyFollowUps: Rule = {
  id: "many-follow-ups",
  catalogue: "I08",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["followUps"], fields: ["followUps.followedUpAt", "followUps.followedUpBy"] },
  words: {
    "zh-CN": {
      title: "单日跟进过多",
      reason: "一人一天几十条，多半是补录或凑数。",
      example: "同一天 45 条",
      fix: "抽查内容。",
    },
    "en-US": {
      title: "Very many follow-ups in a day",
      reason: "Dozens in a day are usually entered afterwards.",
      example: "45 in a day",
      fix: "Look into some of them.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.followUps, "followedUpAt");
    const rows = Int32Array.from(crowdedDays(book, context).flat()).sort();
    return column === undefined ? [] : hitsIn(book.followUps, column, rows);
  },
  explain: (book, context, hit, language) => {
    const count = crowdedDays(book, context).find((group) => group.includes(hit.row))?.length ?? 0;
    return explained(language, words(`单日 ${count} 条跟进`, `${count} follow-ups in a day`));
  },
};

/** Follow-ups of one person in a day. */
const most = 30;

/** The follow-ups of every such day. */
const crowdedDays = perBook(({ followUps }, { today }): readonly (readonly number[])[] => {
  const at = columnOf(followUps, "followedUpAt");
  const by = columnOf(followUps, "followedUpBy");
  if (at === undefined || by === undefined) return [];
  const days = dateColumn(at, today).values;
  const dated = rowsWhere(followUps.rowCount, (row) => !Number.isNaN(days[row]) && !isBlank(by, row));
  const groups = groupedBy(dated, (row) => `${Math.floor(days[row] ?? 0)} ${textAt(by, row)}`);
  return [...groups.values()].filter((group) => group.length > most);
});
