import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { rowsWhere } from "../../cells/rowsWhere";
import { rhythmOf, silentFor } from "../../deals/rhythm";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const silentCustomer: Rule = {
  id: "silent-customer",
  catalogue: "I07",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["transactions.dealtOn"] },
  words: {
    "zh-CN": {
      title: "超过惯常间隔未购买",
      reason: "按这个客户自己的节奏，早该再来一单了。",
      example: "平均 30 天一单，已 70 天",
      fix: "安排回访。",
    },
    "en-US": {
      title: "Longer silent than usual",
      reason: "By its own rhythm the customer should have ordered again.",
      example: "every 30 days, silent for 70",
      fix: "Plan a call.",
    },
  },
  find: (book, context) =>
    hitsIn(book.customers, null, rowsWhere(book.customers.rowCount, silentFor(book, context, late))),
  explain: (book, context, hit, language) => {
    const { silentDays, overdue } = rhythmOf(book, context, hit.row);
    const ratio = Math.round(overdue * 10) / 10;
    return explained(
      language,
      words(
        `已 ${grouped(Math.round(silentDays))} 天未购买，为平均间隔的 ${ratio} 倍`,
        `No purchase for ${grouped(Math.round(silentDays))} days, ${ratio} times the usual gap`,
      ),
    );
  },
};

/** Usual gaps without an order. A reminder, not a fault of the data: only an offer. */
const late = 2;
