import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { type Column, columnOf, type Table } from "../../../tables/table";
import { wholeKeys } from "../../cells/columnKeys";
import { rowsOfNoKind } from "../../cells/rowsOfAKind";
import { keptWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { money } from "../../deals/money";
import { saysOwed } from "../../numbers/creditLimits";
import { placeOf } from "../../numbers/equations/tableFigures";
import { figureColumn } from "../../numbers/figures/figureColumn";
import { outlyingFigures } from "../../numbers/figures/outlyingFigures";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Hit } from "../../rule/hit";
import { hitsIn } from "../../rule/hits";
import { hitsInEveryColumn } from "../../rule/hitsInEveryColumn";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";
import { oddOfKinds } from "../../words/kinds/figuresOfKinds";

export const figureFarFromOthers: Rule = {
  id: "figure-far-from-others",
  catalogue: "I13",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "数字与同列相差太远",
      reason:
        "按对数比较，与同列其他数字、或与同一种货的其他数字相比大得或小得离谱，或别的都是正数、只有它是负数或 0，多半多打少打了一位。",
      example: "身高 1680（其余 150–190）、横幅单价 80（其余 7–9）、面积 -98.5",
      fix: "核对这个数。",
    },
    "en-US": {
      title: "Figure far from the others",
      reason:
        "Compared on logarithms it is out of proportion to the column, or to the other figures of the same goods, or the only one below or at zero; mostly a digit too many or too few.",
      example: "height 1680 among 150–190, a banner at 80 among banners at 7–9, area −98.5",
      fix: "Check the figure.",
    },
  },
  find: (book) =>
    hitsInEveryColumn(book, (table, column) => {
      const ofKinds = oddOfKinds(table).get(table.columns.indexOf(column)) ?? [];
      // 年度框架备货 in the remarks of three: they are large because of what they are.
      const outlying = rowsOfNoKind(table, Array.from(outlyingFigures(column).rows));
      const rows = new Set([...outlying, ...ofKinds.map(({ row }) => row)]);
      if (rows.size === 0) return [];
      const sums = sumsRepeated(table, column);
      const isTold = (row: number) => sums.some(({ cells }) => cells[row] === column.cells[row]);
      return hitsIn(
        table,
        column,
        keptWhere(Int32Array.from(rows).sort(), (row) => !isGivenBack(table, column, row) && !isTold(row)),
      );
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const { rows, from, to } = column === undefined ? none : outlyingFigures(column);
    const value = String(cellAt(book, hit));
    if (!rows.includes(hit.row)) return explained(language, ofKind(tableOf(book, hit.role), hit, value));
    const [low, high] = [money(from), money(to)];
    return explained(
      language,
      words(
        `${value} 与同列其他数字（${low} 至 ${high}）相差太远`,
        `${value} is far from the other figures of the column (${low} to ${high})`,
      ),
    );
  },
};

const none = { rows: new Int32Array(0), from: Number.NaN, to: Number.NaN };

function ofKind(table: Table, { row, column }: Hit, value: string): Words {
  const found = oddOfKinds(table)
    .get(column ?? -1)
    ?.find((one) => one.row === row);
  const [own, given] = [table.columns[column ?? -1], table.columns[found?.given ?? -1]];
  if (found === undefined || own === undefined || given === undefined) return words("", "");
  const [low, high] = [found.from, found.to].map((figure) => money(figure / own.scale));
  const key = textAt(given, row);
  const currency = currencyTold(table, row);
  const kind =
    currency === "" ? words(`${key} `, key) : words(`${key}（${currency}）`, `${key} (${currency})`);
  const usual =
    low === high ? words(`都是 ${low}`, `${low}`) : words(`在 ${low} 至 ${high} 之间`, `${low} to ${high}`);
  return words(
    `「${given.heading}」为 ${kind["zh-CN"]}的其他 ${found.others} 行，「${own.heading}」${usual["zh-CN"]}，这里是 ${value}`,
    `${found.others} other rows with ${kind["en-US"]} under “${given.heading}” have ${usual["en-US"]} under “${own.heading}”, this one ${value}`,
  );
}

/** The currency of a row, where others have another: the same goods in dollars are of another kind. */
function currencyTold(table: Table, row: number): string {
  const currency = columnOf(table, "currency");
  const isOneOfSeveral = currency !== undefined && (wholeKeys(currency)?.texts.length ?? 0) > 1;
  return isOneOfSeveral ? textAt(currency, row) : "";
}

/**
 * A figure below nought beside another that is, or where customers owe: what was sold comes back, or is paid ahead.
 * On the list of customers nothing comes back: what stands further right there follows from it, a year from a visit.
 */
function isGivenBack({ role, columns }: Table, column: Column, row: number): boolean {
  if (Number(column.cells[row]) >= 0) return false;
  if (Number(column.cells[row]) < 0 && saysOwed(column)) return true;
  const follows = (other: Column) => role === "customers" && placeOf(other) > placeOf(column);
  return columns.some((other) => {
    const cell = other.cells[row];
    if (other === column || typeof cell !== "number" || cell >= 0 || follows(other)) return false;
    return other.field === "amount" || figureColumn(other) !== null;
  });
}

/** By judgement: what was received is the whole sum in most rows; the price of a piece is it now and then. */
const mostly = 0.5;

/** The sums that a column repeats, what was received of them: whether one is too large is told with the sum. */
function sumsRepeated({ columns, rowCount }: Table, column: Column): readonly Column[] {
  return columns.filter((other) => {
    if (other === column || other.field !== "amount") return false;
    const alike = other.cells.filter((cell, row) => cell !== "" && cell === column.cells[row]);
    return alike.length >= rowCount * mostly;
  });
}
