import { words } from "../../../sheets/words";
import { personColumn } from "../../../tables/columns/personColumn";
import { columnOf } from "../../../tables/table";
import { isBlank } from "../../cells/columnMarks";
import { rowsWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const noConsentRecord: Rule = {
  id: "no-consent-record",
  catalogue: "E31",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["customers"],
    fields: ["customers.consent"],
    anyOf: [["customers.contactName", "customers.personName"]],
  },
  words: {
    "zh-CN": {
      title: "未记录个人信息同意",
      reason: "有具名联系人，却没有记下是否同意。",
      example: "联系人「王某」，同意为空",
      fix: "补记同意方式。",
    },
    "en-US": {
      title: "No consent record",
      reason: "A named contact without a record of consent.",
      example: "contact named, consent blank",
      fix: "Record how consent was given.",
    },
  },
  find: ({ customers }) => {
    const consent = columnOf(customers, "consent");
    const contact = columnOf(customers, "contactName") ?? personColumn(customers);
    if (consent === undefined || contact === undefined) return [];
    return hitsIn(
      customers,
      consent,
      rowsWhere(customers.rowCount, (row) => isBlank(consent, row) && !isBlank(contact, row)),
    );
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("未记录个人信息同意", "No consent record")),
};
