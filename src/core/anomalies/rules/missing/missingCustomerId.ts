import { words } from "../../../sheets/words";
import { blankHits } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const missingCustomerId: Rule = {
  id: "missing-customer-id",
  catalogue: "B01",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.customerId"] },
  words: {
    "zh-CN": {
      title: "缺少客户编号",
      reason: "没有编号，跟进和交易就挂不到这个客户名下。",
      example: "（空）",
      fix: "在面板中点「发号」，或填上原有编号。",
    },
    "en-US": {
      title: "Customer ID missing",
      reason: "Without an ID no follow-up or deal can be tied to the customer.",
      example: "(blank)",
      fix: "Let the pane issue an ID, or enter the old one.",
    },
  },
  find: (book) => blankHits(book.customers, ["customerId"]),
  explain: (_book, _context, _hit, language) =>
    explained(
      language,
      words(
        "缺少客户编号，跟进和交易无法对应",
        "Customer ID missing; follow-ups and deals cannot be tied to it",
      ),
    ),
};
