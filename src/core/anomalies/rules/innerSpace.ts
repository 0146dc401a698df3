import type { CellValue } from "../../sheets/cell";
import { words } from "../../sheets/column";
import { columnMarks, marks } from "../columnMarks";
import { cellAt, explained, hitsWhere, tidying } from "../hits";
import type { Rule } from "../rule";

export const innerSpace: Rule = {
  id: "inner-space",
  catalogue: "J02",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["customers"], anyOf: ["customers.companyName", "customers.contactName"] },
  words: {
    "zh-CN": {
      title: "名称中间有空格",
      reason: "中文名称里的空格会让同一家公司看起来像两家。",
      example: "上海 某某 有限公司",
      fix: "去掉汉字之间的空格。",
    },
    "en-US": {
      title: "Spaces inside a Chinese name",
      reason: "They make one company look like two.",
      example: "上海 某某 有限公司",
      fix: "Remove the blanks between Chinese characters.",
    },
  },
  find: ({ customers }) =>
    hitsWhere(customers, ["companyName", "contactName", "personName"], (column, row) => {
      const hasSpace = ((columnMarks(column).cells[row] ?? 0) & marks.innerSpace) !== 0;
      return hasSpace && closedUp(column.cells[row] ?? "") !== column.cells[row];
    }),
  explain: (book, _context, hit, language) => {
    const before = cellAt(book, hit);
    return explained(
      language,
      words("汉字之间有空格", "Blanks between Chinese characters"),
      tidying(before, closedUp(before)),
    );
  },
};

/** Blanks between two Han characters go; those beside Latin words stay. */
function closedUp(cell: CellValue): CellValue {
  return typeof cell === "string"
    ? cell.replace(/(\p{Script=Han})[ \u00a0\u3000]+(?=\p{Script=Han})/gu, "$1")
    : cell;
}
