import { words } from "../../sheets/column";
import { nameColumn } from "../../tables/customerIndex";
import { columnAt, explained } from "../hits";
import { blankHits } from "../missing";
import type { Rule } from "../rule";

export const missingCompanyName: Rule = {
  id: "missing-company-name",
  catalogue: "B02",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [["customers.companyName", "customers.personName"]] },
  words: {
    "zh-CN": {
      title: "缺少企业名称",
      reason: "没有名称的客户查不到，也无法查重。",
      example: "（空）",
      fix: "按营业执照补全称。",
    },
    "en-US": {
      title: "Company name missing",
      reason: "A nameless customer cannot be found or compared.",
      example: "(blank)",
      fix: "Enter the full legal name.",
    },
  },
  find: ({ customers }) => {
    const name = nameColumn(customers);
    return name === undefined ? [] : blankHits(customers, [name.field]);
  },
  explain: (book, _context, hit, language) =>
    explained(
      language,
      columnAt(book, hit)?.field === "personName"
        ? words("缺少客户姓名", "Customer name missing")
        : words("缺少企业名称", "Company name missing"),
    ),
};
