import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { rowsWhere } from "../../cells/rowsWhere";
import { firstDealDays } from "../../deals/firstDealDays";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const foundedAfterFirstDeal: Rule = {
  id: "founded-after-first-deal",
  catalogue: "E06",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["customers.foundedOn", "transactions.dealtOn"] },
  words: {
    "zh-CN": {
      title: "成立晚于首次成交",
      reason: "公司还没成立就有成交，两个日期必有一个错。",
      example: "成立 2023-11-07，首次成交 2021-03-02",
      fix: "对照营业执照和合同。",
    },
    "en-US": {
      title: "Founded after the first deal",
      reason: "A firm cannot buy before it exists.",
      example: "founded 2023-11-07, first deal 2021-03-02",
      fix: "Check licence and contract.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.customers, "foundedOn");
    if (column === undefined) return [];
    const { values } = dateColumn(column, context.today);
    const first = firstDealDays(book, context);
    // A day to come is wrong by itself: `implausibleFounding` says so.
    const rows = rowsWhere(book.customers.rowCount, (row) => {
      const day = values[row] ?? Number.NaN;
      return day > (first[row] ?? Number.NaN) && day < context.today + 1;
    });
    return hitsIn(book.customers, column, rows);
  },
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const founded = column === undefined ? 0 : (dateColumn(column, context.today).values[hit.row] ?? 0);
    const first = firstDealDays(book, context)[hit.row] ?? 0;
    return explained(
      language,
      words(
        `成立 ${formatSerial(founded)} 晚于首次成交 ${formatSerial(first)}`,
        `Founded ${formatSerial(founded)}, after the first deal on ${formatSerial(first)}`,
      ),
    );
  },
};
