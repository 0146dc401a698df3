import { grouped } from "../../../sheets/grouped";
import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { type Book, columnOf } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import type { InspectionContext, OwedContact } from "../../rule/context";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const overdueFollowUp: Rule = {
  id: "overdue-follow-up",
  catalogue: "H02",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers", "followUps"],
    fields: ["customers.customerId", "followUps.followedUpAt"],
    context: ["owedContact"],
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
      rowsWhere(
        book.customers.rowCount,
        (row) => (owedAt(book, context, row)?.dueOn ?? context.today) < context.today,
      ),
    ),
  explain: (book, context, hit, language) => {
    const owed = owedAt(book, context, hit.row);
    return explained(language, owed ? sentenceOf(owed, context.today) : words("", ""));
  },
};

function owedAt(book: Book, { owedContact }: InspectionContext, row: number): OwedContact | null {
  return owedContact?.(textAt(columnOf(book.customers, "customerId"), row)) ?? null;
}

function sentenceOf({ dueOn, everyDays, lastContact }: OwedContact, today: number): Words {
  if (everyDays !== null && !Number.isNaN(lastContact)) {
    const days = today - lastContact;
    return words(
      `应每 ${everyDays} 天跟进，已 ${grouped(days)} 天`,
      `Due every ${everyDays} days, now ${grouped(days)}`,
    );
  }
  const day = formatSerial(dueOn);
  const late = today - dueOn;
  return words(
    `应于 ${day} 跟进，已逾期 ${grouped(late)} 天`,
    `Contact was due on ${day}, ${grouped(late)} days ago`,
  );
}
