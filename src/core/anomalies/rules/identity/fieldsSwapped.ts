import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { looksLikeCompany } from "../../../values/names/companyName";
import { looksLikePerson } from "../../../values/names/personName";
import { keptWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { unusualNames } from "../../names/unusualNames";
import { explained, guess } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const fieldsSwapped: Rule = ofLedgersToo({
  id: "fields-swapped",
  catalogue: "C32",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.companyName", "customers.contactName"] },
  words: {
    "zh-CN": {
      title: "企业名称与联系人填反",
      reason: "一格填了人名、另一格填了公司，查重和群发都会出错。",
      example: "企业名称「秦宏」，联系人「温州市同雅会展服务有限公司」",
      fix: "两格对调。",
    },
    "en-US": {
      title: "Company and contact swapped",
      reason: "A person where the company should be and the other way round.",
      example: "company “秦宏”, contact “…有限公司”",
      fix: "Exchange the two cells.",
    },
  },
  find: ({ customers }) => {
    const company = columnOf(customers, "companyName");
    const contact = columnOf(customers, "contactName");
    if (company === undefined || contact === undefined) return [];
    const rows = keptWhere(unusualNames(company), (row) => {
      const name = textAt(company, row);
      return name.length <= 6 && looksLikeCompany(textAt(contact, row)) && looksLikePerson(name);
    });
    return [...hitsIn(customers, company, rows), ...hitsIn(customers, contact, rows)];
  },
  explain: ({ customers }, _context, hit, language) => {
    const company = columnOf(customers, "companyName");
    const contact = columnOf(customers, "contactName");
    const isCompany = hit.column !== null && customers.columns[hit.column] === company;
    return explained(
      language,
      words("企业名称与联系人疑似填反", "Company name and contact seem to be exchanged"),
      guess(textAt(isCompany ? contact : company, hit.row)),
    );
  },
});
