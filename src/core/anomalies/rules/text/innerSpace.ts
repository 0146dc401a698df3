import { halfNameFields } from "../../../sheets/fieldGroups";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { rowsMarked } from "../../cells/columnMarks";
import { keptWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import { closedUp, tidiedCell } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";

export const innerSpace: Rule = {
  id: "inner-space",
  catalogue: "J02",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["customers"], anyOf: [["customers.companyName", "customers.contactName"]] },
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
    hitsInColumns(customers, ["companyName", "contactName", "personName", ...halfNameFields], (column) =>
      keptWhere(
        rowsMarked(column, marks.innerSpace),
        (row) => closedUp(String(column.cells[row] ?? "")) !== column.cells[row],
      ),
    ),
  explain: (book, _context, hit, language) =>
    explained(language, words("汉字之间有空格", "Blanks between Chinese characters"), tidiedCell(book, hit)),
};
