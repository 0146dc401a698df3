import { words } from "../../sheets/column";
import { type Column, columnsOf, placeOf, type Table } from "../../tables/table";
import { isTestName } from "../../values/companyName";
import { isPlaceholder } from "../../values/placeholders";
import { columnAt, explained, hitsIn, textAt } from "../hits";
import type { Rule } from "../rule";
import { sharings, wholeCells } from "../sharedValues";

export const repeatedCustomer: Rule = {
  id: "repeated-customer",
  catalogue: "G03",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.companyName"] },
  words: {
    "zh-CN": {
      title: "企业名称重复",
      reason: "同一家公司建了几次档，跟进和交易分散在各处。",
      example: "同名两行",
      fix: "到「查重」里合并。",
    },
    "en-US": {
      title: "Company entered twice",
      reason: "One company has several records, its history is scattered.",
      example: "two rows of one name",
      fix: "Merge them on the duplicates page.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "companyName").flatMap((column) => {
      const rows = realSharings(customers, column).flatMap((sharing) => sharing.rows);
      return hitsIn(customers, column, Int32Array.from(rows).sort());
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const sharing = column && sharings(book.customers, column, wholeCells).ofRow.get(hit.row);
    const places = (sharing?.rows ?? [])
      .filter((row) => row !== hit.row)
      .slice(0, 3)
      .map((row) => placeOf(book.customers, row).row);
    return explained(
      language,
      words(
        `与第 ${places.join("、")} 行名称相同，请到「查重」处理`,
        `Same name as row ${places.join(", ")}; see duplicates`,
      ),
    );
  },
};

/** "test" and 待补充 on several rows are no company. */
function realSharings(customers: Table, column: Column) {
  return sharings(customers, column, wholeCells).all.filter(({ rows: [first = 0] }) => {
    const name = textAt(column, first);
    return !isPlaceholder(name, "companyName") && !isTestName(name);
  });
}
