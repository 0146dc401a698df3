import { words } from "../../../sheets/words";
import { money } from "../../deals/money";
import { columnAt } from "../../rule/cellAt";
import type { InspectionContext, WrongTotal } from "../../rule/context";
import { explained } from "../../rule/explained";
import type { Hit, Hits } from "../../rule/hit";
import type { Rule } from "../../rule/rule";

export const wrongTotal: Rule = {
  id: "wrong-total",
  catalogue: "A09",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [], context: ["wrongTotals"] },
  words: {
    "zh-CN": {
      title: "合计对不上",
      reason: "表下方的合计行里，别的列都等于上面各行之和，只有这一列不等；或者整行只加到中间某一行。",
      example: "合计 38,999，上面各行之和 41,934",
      fix: "改用求和公式，范围包括所有行。",
    },
    "en-US": {
      title: "Wrong total",
      reason:
        "In the row of totals below the list other columns are the sum of the rows above and this one is not, or the whole row stops adding halfway down.",
      example: "total 38,999 where the rows above make 41,934",
      fix: "Sum with a formula that takes in all rows.",
    },
  },
  find: (_book, { wrongTotals = [] }) => wrongTotals.map(hitsOf),
  below: (context, hit) => {
    const found = foundAt(context, hit);
    return found ? { row: found.sheetRow, value: found.stands } : null;
  },
  explain: (book, context, hit, language) => {
    const found = foundAt(context, hit);
    const heading = columnAt(book, hit)?.heading ?? "";
    if (found === undefined) return explained(language, words("", ""));
    const { sheetRow, upTo } = found;
    const [stands, sum] = [money(found.stands), money(found.sum)];
    const [zh, en] =
      upTo === null ? ["", ""] : [`，只加到第 ${upTo} 行`, `; it adds up down to row ${upTo} only`];
    return explained(
      language,
      words(
        `第 ${sheetRow} 行「${heading}」的合计是 ${stands}，上面各行之和是 ${sum}${zh}`,
        `The total of “${heading}” in row ${sheetRow} is ${stands}; the rows above make ${sum}${en}`,
      ),
    );
  },
};

function foundAt({ wrongTotals = [] }: InspectionContext, hit: Hit): WrongTotal | undefined {
  return wrongTotals.find(
    ({ role, column, row }) => role === hit.role && column === hit.column && row === hit.row,
  );
}

const hitsOf = ({ role, column, row }: WrongTotal): Hits => ({ role, column, rows: Int32Array.of(row) });
