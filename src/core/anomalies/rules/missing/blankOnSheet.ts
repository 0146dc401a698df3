import { words } from "../../../sheets/words";
import type { Book, Column, Table } from "../../../tables/table";
import { isBlank } from "../../cells/columnMarks";
import { rowsWhere } from "../../cells/rowsWhere";
import { hasBlanks } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const blankOnSheet: Rule = {
  id: "blank-on-sheet",
  catalogue: "B16",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "关联表里漏填",
      reason: "这一列几乎每一行都填了，个别一格空着，多半是漏填。",
      example: "班级表 208 行都有任课老师，一行没有",
      fix: "补填。",
    },
    "en-US": {
      title: "Left blank on a related sheet",
      reason: "Nearly every row fills this column in; a single blank is mostly an omission.",
      example: "a class without a teacher among 208 with one",
      fix: "Fill it in.",
    },
  },
  find: ({ transactions }: Book) =>
    transactions.related
      ? transactions.columns.flatMap((column) => {
          const blank = omittedIn(column).filter((row) => !isNoted(transactions, column, row));
          return isOfOneKind(transactions, blank) ? [] : hitsIn(transactions, column, blank);
        })
      : [],
  explain: (_book, _context, _hit, language) =>
    explained(
      language,
      words(
        "没有填，这一列的其他行几乎都填了",
        "Blank, while nearly all other rows of the column are filled in",
      ),
    ),
};

/** By judgement: with fewer rows, or more blanks, a column may be left blank. */
const fewestRows = 100;
const filledShare = 0.99;

function omittedIn(column: Column): Int32Array {
  const rows = column.cells.length;
  if (rows < fewestRows || !hasBlanks(column)) return none;
  const blank = rowsWhere(rows, (row) => isBlank(column, row));
  return blank.length <= rows * (1 - filledShare) ? blank : none;
}

/** Shorter headings may stand in any remark. */
const shortestHeading = 2;

/** Does a note of the row speak of the column: 18日教研日不供餐 beside a blank under 18日? */
function isNoted({ columns }: Table, { heading }: Column, row: number): boolean {
  if (heading.length < shortestHeading) return false;
  return columns.some(
    ({ field, cells }) =>
      (field === "note" || field === "text") && standsIn(heading, String(cells[row] ?? "")),
  );
}

/** 8日 is not in 18日教研日. */
function standsIn(heading: string, remark: string): boolean {
  const at = remark.indexOf(heading);
  const isCut = /^\d/.test(heading) && /\d$/.test(remark.slice(0, Math.max(0, at)));
  return at >= 0 && remark.length > heading.length && !isCut;
}

/** Fewer blanks may stand beside one word by chance. */
const fewestOfKind = 3;

/** The rows that leave it blank, and no others, say the same in another column: 长期 has no days left. */
function isOfOneKind({ columns }: Table, blank: Int32Array): boolean {
  if (blank.length < fewestOfKind) return false;
  return columns.some((column) => {
    const word = column.cells[blank[0] ?? 0] ?? "";
    if (word === "" || !blank.every((row) => column.cells[row] === word)) return false;
    return column.cells.filter((cell) => cell === word).length === blank.length;
  });
}

const none = new Int32Array(0);
