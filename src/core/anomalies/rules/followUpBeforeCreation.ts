import { words } from "../../sheets/column";
import { dateColumn } from "../../tables/dateColumn";
import { columnOf } from "../../tables/table";
import { formatSerial } from "../../values/serialDay";
import { explained, hitsIn, rowsWhere } from "../hits";
import { linksOf } from "../links";
import type { Rule } from "../rule";

/**
 * By judgement: wrong years are rare. Where one follow-up in ten comes before the customer's day, the list was set up, or the
 * customers entered, after the work with them had begun.
 */
const fewestEarlier = 10;
const earlierShare = 0.1;

export const followUpBeforeCreation: Rule = {
  id: "follow-up-before-creation",
  catalogue: "E08",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "followUps"], fields: ["customers.registeredOn", "followUps.followedUpAt"] },
  words: {
    "zh-CN": {
      title: "跟进早于建档",
      reason: "建档前就有跟进，多半是年份写错，也可能是补录。",
      example: "建档 2023-05-01，跟进 2021-05-06",
      fix: "核对跟进时间或建档日期。",
    },
    "en-US": {
      title: "Follow-up precedes creation",
      reason: "Perhaps a wrong year, perhaps entered afterwards.",
      example: "created 2023-05-01, followed up 2021-05-06",
      fix: "Check both dates.",
    },
  },
  find: (book, context) => {
    const created = columnOf(book.customers, "registeredOn");
    const column = columnOf(book.followUps, "followedUpAt");
    if (created === undefined || column === undefined) return [];
    const from = dateColumn(created, context.today).values;
    const at = dateColumn(column, context.today).values;
    const links = linksOf(book, "followUps");
    const rows = rowsWhere(book.followUps.rowCount, (row) => {
      const customer = links[row] ?? -1;
      return customer >= 0 && Math.floor(at[row] ?? Number.NaN) < Math.floor(from[customer] ?? Number.NaN);
    });
    const linked = links.reduce((count: number, customer) => (customer >= 0 ? count + 1 : count), 0);
    const isEnteredLater = rows.length >= fewestEarlier && rows.length >= linked * earlierShare;
    return hitsIn(book.followUps, column, rows, isEnteredLater ? "info" : undefined);
  },
  explain: (book, context, hit, language) => {
    const created = columnOf(book.customers, "registeredOn");
    const customer = linksOf(book, "followUps")[hit.row] ?? -1;
    const day = created === undefined ? 0 : (dateColumn(created, context.today).values[customer] ?? 0);
    return explained(
      language,
      words(
        `跟进早于建档日期 ${formatSerial(day)}`,
        `Earlier than the customer's creation on ${formatSerial(day)}`,
      ),
    );
  },
};
