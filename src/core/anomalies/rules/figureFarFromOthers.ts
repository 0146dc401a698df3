import { words } from "../../sheets/column";
import type { Column, Table } from "../../tables/table";
import { keptWhere } from "../cells/rowsWhere";
import { money } from "../deals/money";
import { figureColumn } from "../numbers/figureColumn";
import { outlyingFigures } from "../numbers/outlyingFigures";
import { cellAt, columnAt } from "../rule/cellAt";
import { explained } from "../rule/explained";
import { hitsIn } from "../rule/hits";
import { hitsInEveryColumn } from "../rule/hitsInEveryColumn";
import type { Rule } from "../rule/rule";

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
        "按对数比较，与同列其他数字相比大得或小得离谱，或别的都是正数、只有它是负数或 0，多半多打少打了一位。",
      example: "身高 1680（其余 150–190）、面积 -98.5",
      fix: "核对这个数。",
    },
    "en-US": {
      title: "Figure far from the others",
      reason:
        "Compared on logarithms it is out of proportion to the column, or the only one below or at zero; mostly a digit too many or too few.",
      example: "height 1680 among 150–190, area −98.5",
      fix: "Check the figure.",
    },
  },
  find: (book) =>
    hitsInEveryColumn(book, (table, column) => {
      const { rows } = outlyingFigures(column);
      return hitsIn(
        table,
        column,
        keptWhere(rows, (row) => !isGivenBack(table, column, row)),
      );
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const { from, to } = column === undefined ? none : outlyingFigures(column);
    const [low, high] = [money(from), money(to)];
    const value = String(cellAt(book, hit));
    return explained(
      language,
      words(
        `${value} 与同列其他数字（${low} 至 ${high}）相差太远`,
        `${value} is far from the other figures of the column (${low} to ${high})`,
      ),
    );
  },
};

const none = { from: Number.NaN, to: Number.NaN };

/** A figure below nought beside another that is: what was sold comes back. */
function isGivenBack({ columns }: Table, column: Column, row: number): boolean {
  if (Number(column.cells[row]) >= 0) return false;
  return columns.some((other) => {
    const cell = other.cells[row];
    if (other === column || typeof cell !== "number" || cell >= 0) return false;
    return other.field === "amount" || figureColumn(other) !== null;
  });
}
