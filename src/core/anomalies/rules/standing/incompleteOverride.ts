import { words } from "../../../sheets/words";
import { customerIndex } from "../../../tables/customers/customerIndex";
import { columnOf } from "../../../tables/table";
import { textAt } from "../../cells/textAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const incompleteOverride: Rule = {
  id: "incomplete-override",
  catalogue: "E26",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.customerId"], context: ["manualTiers"] },
  words: {
    "zh-CN": {
      title: "人工等级缺原因或已过期",
      reason: "没有原因和期限的人工等级，过一年没人记得为什么。",
      example: "人工「核心」，原因为空",
      fix: "补上原因和到期日，或取消人工等级。",
    },
    "en-US": {
      title: "Override incomplete",
      reason: "Nobody will remember why a tier was set by hand.",
      example: "set to core, reason blank",
      fix: "Enter reason and expiry, or drop it.",
    },
  },
  find: ({ customers }, { manualTiers = [], today }) => {
    const faulty = manualTiers.filter(
      ({ reason, expiresOn }) => reason.trim() === "" || expiresOn === null || expiresOn < today,
    );
    const { byId } = customerIndex(customers);
    const rows = faulty.map(({ customerId }) => byId.rowOf(customerId)).filter((row) => row >= 0);
    return hitsIn(customers, null, Int32Array.from(rows).sort());
  },
  explain: ({ customers }, { manualTiers = [], today }, hit, language) => {
    const id = textAt(columnOf(customers, "customerId"), hit.row);
    const manual = manualTiers.find(({ customerId }) => customerId === id);
    const isExpired = manual?.expiresOn !== null && (manual?.expiresOn ?? today) < today;
    return explained(
      language,
      isExpired
        ? words("人工等级已过期", "The override has expired")
        : words("人工等级缺原因或到期日", "The override lacks a reason or an expiry"),
    );
  },
};
