import { words } from "../../../sheets/words";
import { type Book, columnOf } from "../../../tables/table";
import { columnAt } from "../../rule/cellAt";
import type { InspectionContext } from "../../rule/context";
import { explained, guess } from "../../rule/explained";
import type { Hit } from "../../rule/hit";
import { hitsAtCells } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";
import { tableKeys, tableOf } from "../../rule/tableOf";
import { type DifferingSum, differingSums } from "../../sums/differingSums";
import { rowWords, sumWords } from "../../sums/sumWords";
import { isDays } from "../../sums/tally";

export const sumDiffers: Rule = {
  id: "sum-differs",
  catalogue: "F09",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"] },
  words: {
    "zh-CN": {
      title: "合计与明细对不上",
      reason:
        "客户表的这一列，几乎每一行都是该客户在另一张表里的合计、笔数或最近日期；个别一行不相符，多半有一处写错。",
      example: "今年进货 12,632，出库流水合计 2,632",
      fix: "核对这一格和明细。",
    },
    "en-US": {
      title: "Sum differs from its rows",
      reason:
        "In nearly every row this column of the customer sheet is what the customer's rows on another sheet come to: their sum, their number, their last day. Where it is not, one of the two is mostly mistyped.",
      example: "bought this year 12,632, the sales come to 2,632",
      fix: "Check this cell and the rows.",
    },
  },
  find: (book, context) =>
    tableKeys(book).flatMap((key) => {
      const cells = differingSums(book, context)
        .map(cellOf)
        .filter(({ role }) => role === key)
        .sort((a, b) => a.row - b.row || (a.column ?? 0) - (b.column ?? 0));
      // A row may prove wrong by two sums.
      const once = cells.filter(
        (one, i) => one.row !== cells[i - 1]?.row || one.column !== cells[i - 1]?.column,
      );
      return hitsAtCells(tableOf(book, key), once).map((one) => ({ ...one, role: key }));
    }),
  explain: (book, context, hit, language) => {
    const own = columnAt(book, hit);
    const found = foundAt(book, context, hit);
    if (found === undefined || own === undefined) return explained(language, words("", ""));
    const { customers } = book;
    const { cause, total, tally } = found;
    if (cause !== "unknown") {
      const id = (row: number) => columnOf(customers, "customerId")?.cells[row];
      const after =
        "amount" in cause.meant ? plain(cause.meant.amount / own.scale) : id(cause.meant.customer);
      return explained(language, rowWords(found, cause, customers), guess(after));
    }
    const suggested = isDays(tally.measure) ? null : guess(plain(total / own.scale));
    return explained(language, sumWords(found, own), suggested);
  },
};

/** The cell in doubt: the customer's figure, or that of the row which proves wrong. */
function cellOf({ customer, column, cause, tally: { source, measure } }: DifferingSum): Hit {
  if (cause === "unknown") return { role: "customers", row: customer, column };
  const { columns } = source.table;
  const whose = columns.findIndex(({ field }) => field === "customerId" || field === "companyName");
  return { role: source.key, row: cause.row, column: "amount" in cause.meant ? measure.column : whose };
}

function foundAt(book: Book, context: InspectionContext, hit: Hit): DifferingSum | undefined {
  return differingSums(book, context).find((one) => {
    const { role, row, column } = cellOf(one);
    return role === hit.role && row === hit.row && column === hit.column;
  });
}

/** To the cent, as sums of cents end in 0.30000000000000004. */
function plain(value: number): number {
  return Math.round(value * 100) / 100;
}
