import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { type Book, columnOf } from "../../../tables/table";
import { isBlank } from "../../cells/columnMarks";
import { textAt } from "../../cells/textAt";
import { linksOf } from "../../customers/links";
import { gapsOfLedgersToo } from "../../customers/ofLedgersToo";
import { blankHits } from "../../rule/blanks";
import { explained, guess } from "../../rule/explained";
import { hintsIfUsual } from "../../rule/hintsIfUsual";
import type { Rule } from "../../rule/rule";

export const missingOwner: Rule = gapsOfLedgersToo({
  id: "missing-owner",
  catalogue: "B07",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.owner"] },
  words: {
    "zh-CN": {
      title: "没有责任人",
      reason: "没有责任人的客户最容易流失。",
      example: "（空）",
      fix: "指定责任人；有跟进记录时建议最近的跟进人。",
    },
    "en-US": {
      title: "No owner",
      reason: "Customers nobody owns are the first to be lost.",
      example: "(blank)",
      fix: "Name an owner; the last person who followed up is suggested.",
    },
  },
  find: (book) => hintsIfUsual(book.customers, blankHits(book.customers, ["owner"])),
  explain: (book, context, hit, language) => {
    const last = lastFollowUpBy(book, hit.row, context.today);
    if (last === null) return explained(language, words("没有责任人", "No owner"));
    return explained(
      language,
      words(`没有责任人，最近由「${last}」跟进`, `No owner; last followed up by ${last}`),
      guess(last),
    );
  },
});

/** Who wrote the customer's latest follow-up, or null. */
function lastFollowUpBy(book: Book, customer: number, today: number): string | null {
  const by = columnOf(book.followUps, "followedUpBy");
  const days = columnOf(book.followUps, "followedUpAt");
  if (by === undefined || days === undefined) return null;
  const rowOf = linksOf(book, "followUps");
  const { values } = dateColumn(days, today);
  let last: number | null = null;
  for (let row = 0; row < rowOf.length; row++) {
    if (rowOf[row] !== customer || isBlank(by, row)) continue;
    if (last === null || (values[row] ?? 0) >= (values[last] ?? 0)) last = row;
  }
  return last === null ? null : textAt(by, last);
}
