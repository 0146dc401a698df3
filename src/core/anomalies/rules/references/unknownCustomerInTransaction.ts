import { orphanExplained, orphans } from "../../customers/orphans";
import type { Rule } from "../../rule/rule";

export const unknownCustomerInTransaction: Rule = {
  id: "unknown-customer-in-transaction",
  catalogue: "F02",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["customers", "transactions"],
    fields: ["customers.customerId", "transactions.customerId"],
  },
  words: {
    "zh-CN": {
      title: "交易的客户编号不存在",
      reason: "这笔交易算不到任何客户头上。",
      example: "C20220531924（客户表没有）",
      fix: "按建议改正，或先建档。",
    },
    "en-US": {
      title: "Unknown customer in a transaction",
      reason: "The deal counts for nobody.",
      example: "C20220531924",
      fix: "Correct it as suggested or add the customer.",
    },
  },
  find: (book) => orphans(book, "transactions"),
  explain: (book, _context, hit, language) => orphanExplained(book, hit, language),
};
