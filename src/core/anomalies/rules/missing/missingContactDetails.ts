import { words } from "../../../sheets/words";
import { gapsOfLedgersToo } from "../../customers/ofLedgersToo";
import { blankHits } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const missingContactDetails: Rule = gapsOfLedgersToo({
  id: "missing-contact-details",
  catalogue: "B04",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers"],
    anyOf: [
      [
        "customers.mobile",
        "customers.phone",
        "customers.landline",
        "customers.contactMethod",
        "customers.email",
      ],
    ],
  },
  words: {
    "zh-CN": {
      title: "没有联系方式",
      reason: "电话和邮箱都没有，这个客户联系不上。",
      example: "手机、固话、邮箱全空",
      fix: "至少补一项：手机、固话或邮箱。",
    },
    "en-US": {
      title: "No contact details",
      reason: "With neither phone nor e-mail the customer cannot be reached.",
      example: "mobile, landline and e-mail all blank",
      fix: "Enter at least one of them.",
    },
  },
  find: (book) =>
    blankHits(book.customers, ["mobile", "phone", "contactMethod", "landline", "email", "wechat"]),
  explain: (_book, _context, _hit, language) =>
    explained(language, words("电话与邮箱至少填一项", "Enter at least a phone number or an e-mail")),
});
