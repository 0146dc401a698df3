import type { SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";
import { companyNameLookedUp, customerIdPicked } from "./customerColumns";
import { sourceRowColumns } from "./sourceRow";

/** 交易记录: one row a purchase, return or refund. */
export const transactions: SheetSpec = {
  id: "transactions",
  name: words("交易记录", "Transactions"),
  table: words("交易", "Transactions"),
  purpose: words(
    "一行一笔交易；退货、退款另记一行并选对交易类型。",
    "One row per deal; returns and refunds get a row of their own.",
  ),
  key: ["orderId"],
  tabColor: "#C19C00",
  frozenColumns: 2,
  entry: true,
  columns: [
    ...columnsOfGroup("identity", [
      ["orderId", "订单号", "Order no.", "identifier", 18, { profile: "compact", required: "always" }],
      customerIdPicked,
      companyNameLookedUp,
    ]),
    ...columnsOfGroup("deal", [
      ["dealtOn", "交易日期", "Date", "date", 12, { profile: "compact", required: "always" }],
      [
        "dealType",
        "交易类型",
        "Type",
        "choice",
        11,
        { profile: "compact", required: "always", list: "dealType", strict: true },
      ],
      ["product", "产品类别", "Product", "text", 14, { goals: ["repurchase"] }],
      ["detail", "交易详情", "Detail", "longText", 28, { profile: "compact" }],
      ["amount", "金额", "Amount", "amount", 14, { profile: "compact", required: "always" }],
      ["currency", "币种", "Currency", "choice", 9, { list: "currency" }],
      ["taxIncluded", "含税", "Tax", "choice", 9, { list: "taxIncluded" }],
      [
        "orderStatus",
        "订单状态",
        "Order status",
        "choice",
        12,
        { profile: "compact", list: "orderStatus", strict: true },
      ],
      ["paymentMethod", "付款方式", "Payment", "choice", 12, { list: "paymentMethod" }],
      ["paidOn", "付款日期", "Paid on", "date", 12],
      ["deliveryMethod", "交付方式", "Delivery", "choice", 12, { list: "deliveryMethod" }],
    ]),
    ...columnsOfGroup("invoice", [
      ["invoiceNo", "发票号码", "Invoice no.", "identifier", 20],
      ["invoicedOn", "开票日期", "Invoiced on", "date", 12],
      ["invoiceAmount", "发票金额", "Invoice amount", "amount", 14],
    ]),
    ...columnsOfGroup("contract", [
      ["contractNo", "合同编号", "Contract no.", "identifier", 16, { profile: "keyAccount" }],
      ["contractStart", "合同签订日期", "Contract from", "date", 13, { profile: "keyAccount" }],
      ["contractEnd", "合同到期日", "Contract until", "date", 13, { future: true, profile: "keyAccount" }],
      ["note", "备注", "Note", "longText", 24],
    ]),
    ...sourceRowColumns("contract"),
  ],
};
