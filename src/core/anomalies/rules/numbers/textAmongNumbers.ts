import { words } from "../../../sheets/words";
import type { Column, Table } from "../../../tables/table";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { tidyText, toSimplified } from "../../../values/text/foldText";
import { isPlaceholder } from "../../../values/text/placeholders";
import { readings } from "../../../values/text/reading";
import { keptWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { figureColumn, mostSlips, saysFigure } from "../../numbers/figures/figureColumn";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { rowsReadAs } from "../../rule/hitsAnswering";
import { hitsInEveryColumn } from "../../rule/hitsInEveryColumn";
import { hitsOrHints } from "../../rule/hitsOrHints";
import type { Rule } from "../../rule/rule";
import { isNoWord } from "../../words/options/soundWord";

export const textAmongNumbers: Rule = {
  id: "text-among-numbers",
  catalogue: "C36",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "数字列里混入文字",
      reason:
        "整列几乎都是数字，个别一格读不成数，求和和排序时会被漏掉。单位看得懂，不算错；「不限」「面议」这类词只作提示。",
      example: "面积 89..5、额度 2O0000（字母 O）、见合同",
      fix: "改成数字，或清空后写到备注里。",
    },
    "en-US": {
      title: "Text among numbers",
      reason:
        "Nearly every cell of the column is a number; one that cannot be read as one is left out of sums and sorting. Units are understood; words such as “unlimited” are only a hint.",
      example: "area 89..5, limit 2O0000 (a letter O), see contract",
      fix: "Enter the number, or clear the cell and make a note of it.",
    },
  },
  find: (book) => hitsInEveryColumn(book, textsIn),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit));
    return explained(
      language,
      words(`「${value}」不是数字，同列其他格几乎都是`, `“${value}” is no number; nearly all others are`),
    );
  },
};

function textsIn(table: Table, column: Column): readonly Hits[] {
  const figures = figureColumn(column);
  if (figures === null) return [];
  const unread = rowsReadAs(figures.read, (_figure, reading) => reading === readings.unreadable);
  const said = timesOfEach(Array.from(unread, (row) => textAt(column, row)));
  const odd = keptWhere(unread, (row) => {
    const text = textAt(column, row);
    return !isPlaceholder(text, "amount") && !saysFigure(text);
  });
  const isRare = (row: number) => (said.get(textAt(column, row)) ?? 0) <= mostAlike;
  const untold = keptWhere(odd, (row) => isRare(row) || isUntold(textAt(column, row)));
  const rare = keptWhere(odd, isRare);
  // Where many cells say lots the column is kept so; the slips beside them are slips all the same.
  const slips = [untold, rare].find((rows) => rows.length <= mostSlips(figures.rows)) ?? new Int32Array(0);
  return hitsOrHints(table, column, slips, (row) => !isMistyped(textAt(column, row)));
}

/** What is written so oftener is somebody's word for something. */
const mostAlike = 2;
/** 89..5, 12.8.5, 2O0000, 1l0: figures with a sign too many, or a letter typed for one of them. */
const misspelt = /^\D{0,3}(?=.*\d)(?:[\d,]*\.\d*\.[\d.]*|(?=.*[OoIl|])[\d,.OoIl|]{2,})\D{0,3}$/u;

/** 不限, 看情况: there is no figure to be had. */
const withoutFigure = /^(?:[不无]限|[看视]情况)/;

/** lots, 若干: there is a figure, and nobody wrote it down. */
const vague =
  /^(?:lots?|a (?:lot|few|bit)|many|several|some|plenty|loads|heaps|tons|various|[很许好]多|若干|不少|大量|少量|一些|[没未][算计])$/iu;
/** per contract, 同去年, ask Glenn: it stands elsewhere, or somebody knows it. */
const elsewhere =
  /^(?:(?:(?:as )?per (?:the )?(?:contract|quote|agreement|invoice|order|list)|as (?:last|before|usual|agreed)|same as|ask|call|check with)\b|[同照](?:去年|往年|上年|上次|上期|上月|以前|旧)|[按依](?:合同|报价|协议|订单|价目)|[问找]\p{Script=Han}{1,4}$)/iu;

function isUntold(text: string): boolean {
  const tidy = toSimplified(tidyText(text));
  return vague.test(tidy) || elsewhere.test(tidy);
}

/** 面议, 半箱, 约100: words in the place of a figure may be all there is to say. */
function isMistyped(text: string): boolean {
  if (misspelt.test(text.normalize("NFKC")) || isUntold(text)) return true;
  return isNoWord(tidyText(text)) && !withoutFigure.test(text);
}
