import { words } from "../../../sheets/words";
import { type Column, columnOf, placeOf, type Table } from "../../../tables/table";
import { textAt } from "../../cells/textAt";
import { numberTwins } from "../../customers/numberTwins";
import { clashingOrders } from "../../deals/clashingOrders";
import { areLinesInSequence } from "../../deals/nextLines";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import { hitsInEveryColumn } from "../../rule/hitsInEveryColumn";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const repeatedNumber: Rule = {
  id: "repeated-number",
  catalogue: "G09",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "号码重复",
      reason: "这一列的号码几乎个个不同，个别一个出现两次，多半有一行抄错了。",
      example: "合同编号 JLZS-2022-033 出现在第 20 行和第 374 行",
      fix: "对照原件核对这两行。",
    },
    "en-US": {
      title: "Number given twice",
      reason:
        "Nearly every number of the column is given once; one that comes twice is mostly copied wrongly.",
      example: "contract JLZS-2022-033 in rows 20 and 374",
      fix: "Check both rows against the source.",
    },
  },
  find: (book, context) =>
    hitsInEveryColumn(book, (table, column) => {
      const found = numberTwins(table, column);
      const clashing = new Set(
        found.size > 0 && isOrderId(table, column) ? clashingOrders(book, context) : [],
      );
      const rows = [...found].flatMap(([row, other]) =>
        areLines(table, column, row, other) || clashing.has(row) || clashing.has(other) ? [] : [row],
      );
      return hitsIn(table, column, Int32Array.from(rows).sort());
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const table = tableOf(book, hit.role);
    const other = column === undefined ? undefined : numberTwins(table, column).get(hit.row);
    const { sheet, row } = placeOf(table, other ?? hit.row);
    const value = textAt(column, hit.row);
    return explained(
      language,
      words(
        `${value} 与「${sheet}」第 ${row} 行相同，同列其他号码都不重复`,
        `${value} also stands in row ${row} of ${sheet}; no other number is repeated`,
      ),
    );
  },
};

/** An order's number with two contents is told as such, once (see duplicateOrderId). */
function isOrderId(table: Table, column: Column): boolean {
  return table.role === "transactions" && column === columnOf(table, "orderId");
}

/** A document may have two lines. */
function areLines(table: Table, column: Column, row: number, other: number): boolean {
  return table.role === "transactions" && areLinesInSequence(table, column, row, other);
}
