import { words } from "../../../sheets/words";
import { columnOf, placeOf } from "../../../tables/table";
import { sameDeals } from "../../deals/sameDeals";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const duplicateTransaction: Rule = {
  id: "duplicate-transaction",
  catalogue: "G06",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers", "transactions"],
    fields: ["transactions.amount", "transactions.dealtOn"],
    anyOf: [["transactions.detail", "transactions.product", "transactions.orderId"]],
  },
  words: {
    "zh-CN": {
      title: "交易疑似重复录入",
      reason: "客户、日期、金额、内容都一样，多半录了两遍，业绩会虚增。",
      example: "同一订单出现两行",
      fix: "核对后删去一行。",
    },
    "en-US": {
      title: "Possible double entry",
      reason: "Same customer, day, amount and detail: probably entered twice.",
      example: "one order on two rows",
      fix: "Delete one after checking.",
    },
  },
  find: (book, context) => {
    const rows = Int32Array.from(sameDeals(book, context).keys()).sort();
    const areScanned =
      rows.length >= fewestScanned && rows.length > book.transactions.rowCount * scannedShare;
    const column = columnOf(book.transactions, "orderId") ?? null;
    return hitsIn(book.transactions, column, rows, areScanned ? "info" : undefined);
  },
  explain: (book, context, hit, language) => {
    const { row } = placeOf(book.transactions, sameDeals(book, context).get(hit.row) ?? 0);
    return explained(
      language,
      words(
        `与第 ${row} 行的客户、日期、金额、内容相同，疑似重复录入`,
        `Same customer, day, amount and detail as row ${row}; possibly entered twice`,
      ),
    );
  },
};

/** By judgement: so many lines, and three of a hundred, are pieces that a till counts one by one. */
const fewestScanned = 30;
const scannedShare = 0.03;
