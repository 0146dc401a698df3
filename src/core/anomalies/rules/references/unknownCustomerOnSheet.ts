import { type Book, columnOf } from "../../../tables/table";
import { orphanExplained, orphans } from "../../customers/orphans";
import { unknownFirmExplained, unknownFirms } from "../../customers/unknownFirms";
import { columnAt } from "../../rule/cellAt";
import type { Rule } from "../../rule/rule";

export const unknownCustomerOnSheet: Rule = {
  id: "unknown-customer-on-sheet",
  catalogue: "F07",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], anyOf: [["customers.customerId", "customers.companyName"]] },
  ofRelated: "beside-customers",
  words: {
    "zh-CN": {
      title: "关联表里的客户不存在",
      reason: "这张表几乎每一行的客户编号（联系人表也可按客户名称）都在客户表里，个别一行对不上，多半写错。",
      example: "签到表里的学号 XH20210000（学员名册没有）",
      fix: "按建议改正，或先建档。",
    },
    "en-US": {
      title: "Unknown customer on a related sheet",
      reason:
        "Nearly every row of the sheet names a customer of the list by ID (contacts also by name); one that does not is mostly mistyped.",
      example: "C20220531924 on the sheet of renewals",
      fix: "Correct it as suggested or add the customer.",
    },
  },
  find: (book) =>
    book.transactions.related
      ? [...(isNumbered(book) ? orphans(book, "transactions") : []), ...unknownFirms(book)]
      : [],
  explain: (book, _context, hit, language) =>
    columnAt(book, hit)?.field === "companyName"
      ? unknownFirmExplained(book, hit, language)
      : orphanExplained(book, hit, language),
};

function isNumbered({ customers }: Book): boolean {
  return columnOf(customers, "customerId") !== undefined;
}
