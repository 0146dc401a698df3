import { halfNameFields } from "../../../sheets/fieldGroups";
import { words } from "../../../sheets/words";
import { gapsOfLedgersToo } from "../../customers/ofLedgersToo";
import { blankHits } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const missingContact: Rule = gapsOfLedgersToo({
  id: "missing-contact",
  catalogue: "B03",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.contactName"] },
  words: {
    "zh-CN": {
      title: "缺少联系人",
      reason: "不知道找谁，跟进无从开始。",
      example: "（空）",
      fix: "补上联系人姓名，可写「王经理」。",
    },
    "en-US": {
      title: "Contact missing",
      reason: "Nobody to talk to.",
      example: "(blank)",
      fix: "Enter the contact's name.",
    },
  },
  find: ({ customers }) => blankHits(customers, ["contactName", "personName", ...halfNameFields]),
  explain: (_book, _context, _hit, language) => explained(language, words("缺少联系人", "Contact missing")),
});
