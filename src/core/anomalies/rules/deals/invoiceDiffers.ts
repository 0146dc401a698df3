import type { Field } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { money } from "../../deals/money";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const invoiceDiffers: Rule = {
  id: "invoice-differs",
  catalogue: "E17",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.amount", "transactions.invoiceAmount"] },
  words: {
    "zh-CN": {
      title: "发票金额与交易金额不符",
      reason: "差额会在对账时冒出来；恰好差一个税率的会注明。",
      example: "交易 10,000，发票 11,300（13% 税）",
      fix: "核对发票。",
    },
    "en-US": {
      title: "Invoice differs from the deal",
      reason: "The difference will turn up at reconciliation; a plain tax rate is named.",
      example: "deal 10,000, invoice 11,300 (13 % tax)",
      fix: "Check the invoice.",
    },
  },
  find: ({ transactions }) => {
    const amount = columnOf(transactions, "amount");
    const invoice = columnOf(transactions, "invoiceAmount");
    if (amount === undefined || invoice === undefined) return [];
    const deals = amountColumn(amount).values;
    const invoices = amountColumn(invoice).values;
    const rows = rowsWhere(transactions.rowCount, (row) => {
      const difference = Math.abs(Math.abs(invoices[row] ?? Number.NaN) - Math.abs(deals[row] ?? Number.NaN));
      return difference > tolerance && (invoices[row] ?? 0) !== 0;
    });
    return hitsIn(transactions, invoice, rows);
  },
  explain: ({ transactions }, _context, hit, language) => {
    const at = (field: Field) => {
      const column = columnOf(transactions, field);
      return column === undefined ? Number.NaN : Math.abs(amountColumn(column).values[hit.row] ?? Number.NaN);
    };
    const deal = at("amount");
    const invoice = at("invoiceAmount");
    const rate = rates.find((candidate) => Math.abs(invoice / deal - candidate) < 0.0005);
    const percent = rate === undefined ? "" : String(Math.round((rate - 1) * 100));
    return explained(
      language,
      words(
        `发票 ${money(invoice)} 与交易 ${money(deal)} 差 ${money(invoice - deal)}${percent === "" ? "" : `，疑似 ${percent}% 税差`}`,
        `Invoice ${money(invoice)} and deal ${money(deal)} differ by ${money(invoice - deal)}${percent === "" ? "" : `, perhaps ${percent} % tax`}`,
      ),
    );
  },
};

/** A cent of rounding. */
const tolerance = 0.01 + 1e-9;
/** VAT rates in use in China. */
const rates = [1.01, 1.03, 1.06, 1.09, 1.13];
