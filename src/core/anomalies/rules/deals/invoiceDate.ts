import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const invoiceDate: Rule = {
  id: "invoice-date",
  catalogue: "E18",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.dealtOn", "transactions.invoicedOn"] },
  words: {
    "zh-CN": {
      title: "开票日期异常",
      reason: "成交前开票或半年后才开票，多半是日期写错。",
      example: "成交 2024-05-01，开票 2023-05-01",
      fix: "核对开票日期。",
    },
    "en-US": {
      title: "Invoice date odd",
      reason: "An invoice before the deal or half a year later is usually a slip.",
      example: "deal 2024-05-01, invoice 2023-05-01",
      fix: "Check the date.",
    },
  },
  find: ({ transactions }, { today }) => {
    const deal = columnOf(transactions, "dealtOn");
    const invoice = columnOf(transactions, "invoicedOn");
    if (deal === undefined || invoice === undefined) return [];
    const dealt = dateColumn(deal, today).values;
    const invoiced = dateColumn(invoice, today).values;
    const rows = rowsWhere(transactions.rowCount, (row) => {
      const days = Math.floor(invoiced[row] ?? Number.NaN) - Math.floor(dealt[row] ?? Number.NaN);
      return days < 0 || days > latest;
    });
    return hitsIn(transactions, invoice, rows);
  },
  explain: (_book, _context, _hit, language) =>
    explained(
      language,
      words("开票早于成交，或晚于成交 180 天以上", "Invoiced before the deal or more than 180 days after"),
    ),
};

/** Days after which an invoice is odd. */
const latest = 180;
