import { words } from "../../../sheets/words";
import type { Table } from "../../../tables/table";
import { blankHits } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import { hintsIfUsual } from "../../rule/hintsIfUsual";
import type { Rule } from "../../rule/rule";

export const missingOrderId: Rule = {
  id: "missing-order-id",
  catalogue: "B13",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.orderId"] },
  words: {
    "zh-CN": {
      title: "缺少订单号",
      reason: "没有订单号就查不出重复录入，退款也对不上原单。",
      example: "（空）",
      fix: "补上订单号或合同号。",
    },
    "en-US": {
      title: "Order number missing",
      reason: "Without it double entries and refunds cannot be traced.",
      example: "(blank)",
      fix: "Enter the order or contract number.",
    },
  },
  find: ({ transactions }) =>
    hintsIfUsual(
      transactions,
      blankHits(transactions, ["orderId"]).map((hits) => ({
        ...hits,
        rows: hits.rows.filter((row) => !isFurtherLine(transactions, row)),
      })),
    ),
  explain: (_book, _context, _hit, language) =>
    explained(language, words("缺少订单号", "Order number missing")),
};

/** Another line of the order above: its customer or its day is that of a merged cell it lies under. */
function isFurtherLine(transactions: Table, row: number): boolean {
  return transactions.columns.some(({ borrowed }) => borrowed?.[row] === 1);
}
