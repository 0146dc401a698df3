import { words } from "../../../sheets/words";
import { type Book, columnOf } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { keptWhere } from "../../cells/rowsWhere";
import { customerRows, rowsOfCustomer } from "../../customers/customerRows";
import { linksOf } from "../../customers/links";
import { dealKinds, dealsOf } from "../../deals/deals";
import { hintsOfEarlier } from "../../deals/earlierPurchases";
import { firstDealDays } from "../../deals/firstDealDays";
import { refundRows } from "../../deals/refundRows";
import type { InspectionContext } from "../../rule/context";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const refundBeforePurchase: Rule = {
  id: "refund-before-purchase",
  catalogue: "E15",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["transactions.dealtOn", "transactions.dealType"] },
  words: {
    "zh-CN": {
      title: "退款早于购买",
      reason: "还没买就退，日期必有一个错，或漏记了购买。",
      example: "退款 2023-01-05，首次购买 2023-03-01",
      fix: "核对日期。",
    },
    "en-US": {
      title: "Refund precedes purchase",
      reason: "A refund cannot come before the first purchase.",
      example: "refund 2023-01-05, first purchase 2023-03-01",
      fix: "Check the dates.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.transactions, "dealtOn");
    if (column === undefined) return [];
    const { days } = dealsOf(book, context);
    const links = linksOf(book, "transactions");
    const first = firstDealDays(book, context);
    const early = keptWhere(
      refundRows(book, context),
      (row) => Math.floor(days[row] ?? Number.NaN) < Math.floor(first[links[row] ?? -1] ?? Number.NaN),
    );
    const rows = keptWhere(early, (row) => !hadPaid(book, context, links[row] ?? -1, days[row] ?? 0));
    return hitsIn(book.transactions, column, rows).flatMap((hits) => hintsOfEarlier(book, context, hits));
  },
  explain: (book, context, hit, language) => {
    const first = firstDealDays(book, context)[linksOf(book, "transactions")[hit.row] ?? -1] ?? 0;
    return explained(
      language,
      words(
        `早于该客户首次购买 ${formatSerial(first)}`,
        `Earlier than the first purchase on ${formatSerial(first)}`,
      ),
    );
  },
};

/** Whether a customer had paid for anything by a day: who tops up a card takes its rest back before a purchase is written down. */
function hadPaid(book: Book, context: InspectionContext, customer: number, day: number): boolean {
  const { kinds, days } = dealsOf(book, context);
  return [...rowsOfCustomer(customerRows(book, "transactions"), customer)].some(
    (row) =>
      (kinds[row] === dealKinds.purchase || kinds[row] === dealKinds.other) && (days[row] ?? day + 1) <= day,
  );
}
