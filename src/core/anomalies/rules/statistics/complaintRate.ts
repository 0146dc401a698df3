import { words } from "../../../sheets/words";
import { complaintRates } from "../../followUps/complaints";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const complaintRate: Rule = {
  id: "complaint-rate",
  catalogue: "I12",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["followUps"],
    fields: ["followUps.followedUpAt"],
    anyOf: [["followUps.isComplaint", "followUps.category"]],
  },
  words: {
    "zh-CN": {
      title: "投诉率明显上升",
      reason: "近 90 天的投诉率显著高于之前（两比例检验 z > 2，各不少于 20 条）。",
      example: "5% → 18%",
      fix: "查找共同原因。",
    },
    "en-US": {
      title: "Complaint rate up",
      reason: "The last 90 days have significantly more complaints (two-proportion z > 2, 20 records each).",
      example: "5 % → 18 %",
      fix: "Look for the common cause.",
    },
  },
  find: (book, context) => {
    const rates = complaintRates(book, context);
    return rates.z > 2 ? hitsIn(book.followUps, null, Int32Array.of(rates.latest)) : [];
  },
  explain: (book, context, _hit, language) => {
    const { before, now } = complaintRates(book, context);
    const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
    return explained(
      language,
      words(
        `近 90 天投诉率由 ${percent(before)} 升至 ${percent(now)}`,
        `Complaint rate rose from ${percent(before)} to ${percent(now)} in 90 days`,
      ),
    );
  },
};
