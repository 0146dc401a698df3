import type { Field } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { remember } from "../../../tables/kept/remember";
import { type Column, columnOf, countFilled, placeOf, type Table } from "../../../tables/table";
import { repeatedTexts } from "../../cells/sameRows";
import { textAt } from "../../cells/textAt";
import { phoneFields } from "../../contacts/contactFault";
import { clashingOrders } from "../../deals/clashingOrders";
import { areLinesInSequence } from "../../deals/nextLines";
import { customerName, mayBeSameCustomer } from "../../names/sameCompany";
import { codeColumn } from "../../numbers/codes/codeColumn";
import { digitsIn } from "../../numbers/codes/codeForm";
import { meetByChance } from "../../numbers/meetByChance";
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
      const found = twins(table, column);
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
    const other = column === undefined ? undefined : twins(table, column).get(hit.row);
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

/** Who is entered twice is told elsewhere, and has each number twice. */
function areSameCustomer(table: Table, [first = 0, ...others]: readonly number[]): boolean {
  if (table.role !== "customers") return false;
  const name = customerName(table, first);
  return others.every((row) => mayBeSameCustomer(table, name, customerName(table, row)));
}

/** Credit codes and telephones have rules of their own: one that two share tells them first. */
const toldBySharing: readonly Field[] = ["creditCode", ...phoneFields];

function shareOther(table: Table, row: number, other: number): boolean {
  if (table.role !== "customers") return false;
  return toldBySharing.some((field) => {
    const value = textAt(columnOf(table, field), row);
    return value !== "" && value === textAt(columnOf(table, field), other);
  });
}

const fields: ReadonlySet<Field> = new Set<Field>([
  "text",
  "identifier",
  "orderId",
  "invoiceNo",
  "contractNo",
]);
/** Fewer numbers show no habit. */
const fewestNumbers = 60;
/** By judgement: one number in two hundred at most is given twice, and none oftener. */
const mostRepeated = 0.005;
/** Of number plates with four figures two are the same by chance. */
const fewestDigits = 5;

/** Rows whose number stands elsewhere as well, with the other row. */
const twins = remember((table: Table, column: Column): ReadonlyMap<number, number> => {
  const none = new Map<number, number>();
  if (!fields.has(column.field) || codeColumn(column) === null || !isVaried(column)) return none;
  const filled = countFilled(column);
  const groups = repeatedTexts(column.cells).filter(
    (rows) => digitsIn(textAt(column, rows[0] ?? 0)) >= fewestDigits && !areSameCustomer(table, rows),
  );
  const pairs = groups.filter((rows) => rows.length === 2);
  if (filled < fewestNumbers || pairs.length < groups.length) return none;
  if (pairs.length > Math.max(3, filled * mostRepeated) || meetByChance(column)) return none;
  const untold = pairs.filter(([first = 0, second = 0]) => !shareOther(table, first, second));
  return new Map(
    untold.flatMap(([first = 0, second = 0]) => [[first, second] as const, [second, first] as const]),
  );
});

/** Of the first numbers few come twice, no more than customers are entered twice. */
function isVaried({ cells }: Column): boolean {
  const first = cells.slice(0, rowsAsked).filter((cell) => cell !== "");
  return new Set(first).size >= first.length * variedShare;
}

const rowsAsked = 2048;
const variedShare = 0.9;
