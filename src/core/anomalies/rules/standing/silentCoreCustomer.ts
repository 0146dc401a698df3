import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { rhythmOf, silentFor } from "../../deals/rhythm";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const silentCoreCustomer: Rule = {
  id: "silent-core-customer",
  catalogue: "E27",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers", "transactions"],
    fields: ["customers.customerId", "transactions.dealtOn"],
    context: ["tiers"],
  },
  words: {
    "zh-CN": {
      title: "核心客户长期未下单",
      reason: "核心客户停单三个周期，多半已经转走。",
      example: "平均 30 天一单，已 95 天未下单",
      fix: "尽快回访。",
    },
    "en-US": {
      title: "Core customer silent",
      reason: "Three usual gaps without an order from a core customer is an alarm.",
      example: "every 30 days, silent for 95",
      fix: "Call soon.",
    },
  },
  find: (book, context) => {
    const ids = columnOf(book.customers, "customerId");
    const isSilent = silentFor(book, context, alarming);
    const rows = rowsWhere(
      book.customers.rowCount,
      (row) => context.tiers?.get(textAt(ids, row)) === "core" && isSilent(row),
    );
    return hitsIn(book.customers, null, rows);
  },
  explain: (book, context, hit, language) => {
    const { silentDays, gap } = rhythmOf(book, context, hit.row);
    return explained(
      language,
      words(
        `核心客户已 ${grouped(Math.round(silentDays))} 天未下单，平均间隔 ${grouped(Math.round(gap))} 天`,
        `A core customer silent for ${grouped(Math.round(silentDays))} days; the usual gap is ${grouped(Math.round(gap))}`,
      ),
    );
  },
};

/** Usual gaps without an order. */
const alarming = 3;
