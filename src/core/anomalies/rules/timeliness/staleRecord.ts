import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { textAt } from "../../cells/textAt";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const staleRecord: Rule = {
  id: "stale-record",
  catalogue: "H01",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.updatedOn"] },
  words: {
    "zh-CN": {
      title: "客户信息久未更新",
      reason: "三个月没核对过的资料，电话和联系人可能已经变了；核心客户一个月。",
      example: "更新日期 2024-01-05",
      fix: "联系时顺便核对。",
    },
    "en-US": {
      title: "Record not updated",
      reason: "Details unchecked for three months (a month for core customers) may have changed.",
      example: "updated 2024-01-05",
      fix: "Check at the next contact.",
    },
  },
  find: ({ customers }, context) =>
    hitsWhere(customers, ["updatedOn"], (column, row) => {
      const isCore = context.tiers?.get(textAt(columnOf(customers, "customerId"), row)) === "core";
      const days = context.today - (dateColumn(column, context.today).values[row] ?? Number.NaN);
      return days > (isCore ? coreLimit : limit);
    }),
  explain: (book, { today }, hit, language) => {
    const column = columnAt(book, hit);
    const day = column === undefined ? today : (dateColumn(column, today).values[hit.row] ?? today);
    const days = Math.floor(today - day);
    return explained(
      language,
      words(`已 ${grouped(days)} 天未更新`, `Not updated for ${grouped(days)} days`),
    );
  },
};

/** Days. A reminder, not a fault of the data: only an offer. */
const limit = 90;
const coreLimit = 30;
