import { orphanExplained, orphans } from "../../customers/orphans";
import type { Rule } from "../../rule/rule";

export const unknownCustomerInFollowUp: Rule = {
  id: "unknown-customer-in-follow-up",
  catalogue: "F01",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers", "followUps"], fields: ["customers.customerId", "followUps.customerId"] },
  words: {
    "zh-CN": {
      title: "跟进的客户编号不存在",
      reason: "这条跟进挂不到任何客户名下。",
      example: "C20230813856（客户表没有）",
      fix: "按建议改正，或先建档。",
    },
    "en-US": {
      title: "Unknown customer in a follow-up",
      reason: "The follow-up belongs to nobody.",
      example: "C20230813856",
      fix: "Correct it as suggested or add the customer.",
    },
  },
  find: (book) => orphans(book, "followUps"),
  explain: (book, _context, hit, language) => orphanExplained(book, hit, language),
};
