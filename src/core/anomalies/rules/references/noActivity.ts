import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { customerRows } from "../../customers/customerRows";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const noActivity: Rule = {
  id: "no-activity",
  catalogue: "F05",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "followUps", "transactions"], fields: ["customers.registeredOn"] },
  words: {
    "zh-CN": {
      title: "建档后无跟进无交易",
      reason: "建档半年没有任何动作，客户可能被遗忘。",
      example: "建档 200 天，无记录",
      fix: "跟进一次或停用。",
    },
    "en-US": {
      title: "No activity",
      reason: "Half a year without follow-up or deal: perhaps forgotten.",
      example: "created 200 days ago",
      fix: "Follow up or disable.",
    },
  },
  find: (book, { today }) => {
    const column = columnOf(book.customers, "registeredOn");
    if (column === undefined) return [];
    const created = dateColumn(column, today).values;
    const starts = [customerRows(book, "followUps").start, customerRows(book, "transactions").start];
    const isIdle = (row: number) => starts.every((start) => start[row] === start[row + 1]);
    return hitsIn(
      book.customers,
      null,
      rowsWhere(
        book.customers.rowCount,
        (row) => today - (created[row] ?? Number.NaN) > patience && isIdle(row),
      ),
    );
  },
  explain: ({ customers }, { today }, hit, language) => {
    const column = columnOf(customers, "registeredOn");
    const day = column === undefined ? today : (dateColumn(column, today).values[hit.row] ?? today);
    const days = Math.floor(today - day);
    return explained(
      language,
      words(
        `建档 ${grouped(days)} 天，没有跟进，也没有交易`,
        `${grouped(days)} days since creation without follow-up or deal`,
      ),
    );
  },
};

/** Days. */
const patience = 180;
