import { words } from "../../sheets/column";
import { type Book, columnOf } from "../../tables/table";
import type { InspectionContext } from "../context";
import { daysSinceFollowUp } from "../followUpDays";
import { explained, hitsIn, rowsWhere, textAt } from "../hits";
import type { Rule } from "../rule";

export const overdueFollowUp: Rule = {
  id: "overdue-follow-up",
  catalogue: "H02",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers", "followUps"],
    fields: ["customers.customerId", "followUps.followedUpAt"],
    context: ["tiers", "tierPolicy"],
  },
  words: {
    "zh-CN": {
      title: "超过分级策略的跟进周期",
      reason: "每个等级有约定的跟进频率，过期会冷掉。",
      example: "核心客户每 14 天，已 40 天",
      fix: "安排跟进。",
    },
    "en-US": {
      title: "Follow-up overdue by policy",
      reason: "Every tier has its rhythm; beyond it customers cool off.",
      example: "core: every 14 days, now 40",
      fix: "Plan a follow-up.",
    },
  },
  find: (book, context) =>
    hitsIn(
      book.customers,
      null,
      rowsWhere(book.customers.rowCount, (row) => {
        const every = rhythmDue(book, context, row);
        return every !== null && daysSinceFollowUp(book, context, row) > every;
      }),
    ),
  explain: (book, context, hit, language) => {
    const every = rhythmDue(book, context, hit.row) ?? 0;
    const days = Math.floor(daysSinceFollowUp(book, context, hit.row));
    return explained(
      language,
      words(`应每 ${every} 天跟进，已 ${days} 天`, `Due every ${every} days, now ${days}`),
    );
  },
};

function rhythmDue(book: Book, { tiers, tierPolicy }: InspectionContext, row: number): number | null {
  const tier = tiers?.get(textAt(columnOf(book.customers, "customerId"), row));
  return tier === undefined ? null : (tierPolicy?.[tier]?.followUpEveryDays ?? null);
}
