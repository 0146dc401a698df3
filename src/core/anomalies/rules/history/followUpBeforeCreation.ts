import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { type Book, columnOf } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { rowsWhere } from "../../cells/rowsWhere";
import { linksOf } from "../../customers/links";
import { dealsBeforeCreation } from "../../deals/dealsBeforeCreation";
import type { InspectionContext } from "../../rule/context";
import { explained } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

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
  needs: {
    tables: ["customers"],
    fields: ["customers.registeredOn"],
    anyOf: [["followUps.followedUpAt", "transactions.dealtOn"]],
  },
  words: {
    "zh-CN": {
      title: "跟进或交易早于建档",
      reason: "建档前就有跟进，多半是年份写错，也可能是补录；交易几乎都在建档之后时，个别更早的也是。",
      example: "建档 2023-05-01，跟进 2021-05-06",
      fix: "核对跟进时间或建档日期。",
    },
    "en-US": {
      title: "Follow-up or deal precedes creation",
      reason:
        "Perhaps a wrong year, perhaps entered afterwards. Deals are told only where nearly all come after the creation.",
      example: "created 2023-05-01, followed up 2021-05-06",
      fix: "Check both dates.",
    },
  },
  find: (book, context) => {
    const { deals, customers } = dealsBeforeCreation(book, context);
    return [
      ...earlyFollowUps(book, context, new Set(customers)),
      ...hitsIn(book.transactions, columnOf(book.transactions, "dealtOn") ?? null, deals),
      ...hitsIn(book.customers, columnOf(book.customers, "registeredOn") ?? null, customers),
    ];
  },
  explain: (book, context, hit, language) => {
    const created = columnOf(book.customers, "registeredOn");
    if (hit.role === "customers")
      return explained(
        language,
        words("这个客户有多笔交易早于建档日期", "Several deals of this customer lie before its creation"),
      );
    const role = hit.role === "transactions" ? "transactions" : "followUps";
    const customer = linksOf(book, role)[hit.row] ?? -1;
    const day = created === undefined ? 0 : (dateColumn(created, context.today).values[customer] ?? 0);
    return explained(
      language,
      words(
        `${role === "followUps" ? "跟进" : "交易"}早于建档日期 ${formatSerial(day)}`,
        `Earlier than the customer's creation on ${formatSerial(day)}`,
      ),
    );
  },
};

/** `accused`: customers whose day is wrong itself. */
function earlyFollowUps(
  book: Book,
  context: InspectionContext,
  accused: ReadonlySet<number>,
): readonly Hits[] {
  const created = columnOf(book.customers, "registeredOn");
  const column = columnOf(book.followUps, "followedUpAt");
  if (created === undefined || column === undefined) return [];
  const from = dateColumn(created, context.today).values;
  const at = dateColumn(column, context.today).values;
  const links = linksOf(book, "followUps");
  const rows = rowsWhere(book.followUps.rowCount, (row) => {
    const customer = links[row] ?? -1;
    const first = Math.floor(from[customer] ?? Number.NaN);
    // A first day to come is accused itself.
    const isEarly = customer >= 0 && first <= context.today && Math.floor(at[row] ?? Number.NaN) < first;
    return isEarly && !accused.has(customer);
  });
  const linked = links.reduce((count: number, customer) => (customer >= 0 ? count + 1 : count), 0);
  const isEnteredLater = rows.length >= fewestEarlier && rows.length >= linked * earlierShare;
  return hitsIn(book.followUps, column, rows, isEnteredLater ? "info" : undefined);
}
