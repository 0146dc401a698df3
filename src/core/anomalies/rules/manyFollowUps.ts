import { words } from "../../sheets/column";
import { dateColumn } from "../../tables/dateColumn";
import { type Book, columnOf } from "../../tables/table";
import type { InspectionContext } from "../rule/context";
import { explained, hitsIn, isBlank, textAt } from "../rule/hits";
import type { Rule } from "../rule/rule";

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
    const rows = [...dayCounts(book, context)].flatMap(([, group]) => (group.length > most ? group : []));
    return column === undefined ? [] : hitsIn(book.followUps, column, Int32Array.from(rows).sort());
  },
  explain: (book, context, hit, language) => {
    const count =
      [...dayCounts(book, context).values()].find((group) => group.includes(hit.row))?.length ?? 0;
    return explained(language, words(`单日 ${count} 条跟进`, `${count} follow-ups in a day`));
  },
};

/** Follow-ups of one person in a day. */
const most = 30;

function dayCounts(book: Book, { today }: InspectionContext): ReadonlyMap<string, readonly number[]> {
  const at = columnOf(book.followUps, "followedUpAt");
  const by = columnOf(book.followUps, "followedUpBy");
  const groups = new Map<string, number[]>();
  if (at === undefined || by === undefined) return groups;
  const days = dateColumn(at, today).values;
  for (let row = 0; row < book.followUps.rowCount; row++) {
    const day = Math.floor(days[row] ?? Number.NaN);
    if (Number.isNaN(day) || isBlank(by, row)) continue;
    const key = `${day} ${textAt(by, row)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
