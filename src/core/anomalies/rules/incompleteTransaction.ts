import { words } from "../../sheets/column";
import { type Field, halfNameFields } from "../../sheets/fields";
import { fieldWords } from "../fieldWords";
import { columnAt, explained, guess } from "../hits";
import { idLeftOut, idOfNamed } from "../idLeftOut";
import { blankHits } from "../missing";
import type { Rule } from "../rule";

export const incompleteTransaction: Rule = {
  id: "incomplete-transaction",
  catalogue: "B09",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["transactions"],
    anyOf: [
      ["transactions.customerId", "transactions.companyName", "transactions.dealtOn", "transactions.amount"],
    ],
  },
  words: {
    "zh-CN": {
      title: "交易记录不完整",
      reason: "缺客户、日期或金额的交易进不了统计和分级。",
      example: "金额为空",
      fix: "对照合同或发票补上。",
    },
    "en-US": {
      title: "Transaction incomplete",
      reason: "A deal without customer, date or amount cannot be counted.",
      example: "amount is blank",
      fix: "Enter it from the contract or invoice.",
    },
  },
  find: (book) => [
    ...required.flatMap((fields) => blankHits(book.transactions, fields)),
    ...idLeftOut(book, "transactions"),
  ],
  explain: (book, _context, hit, language) => {
    const field = columnAt(book, hit)?.field;
    const name = fieldWords(field ?? "amount");
    return explained(
      language,
      words(`交易缺少${name["zh-CN"]}`, `Transaction lacks ${name["en-US"].toLowerCase()}`),
      field === "customerId" ? guess(idOfNamed(book, hit)) : null,
    );
  },
};

/** A deal may name its customer by id or by name. */
const required: readonly (readonly Field[])[] = [
  ["customerId", "companyName", "personName", ...halfNameFields],
  ["dealtOn"],
  ["amount"],
];
