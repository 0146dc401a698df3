import { words } from "../../sheets/column";
import { columnsOf } from "../../tables/table";
import { isPlaceholder } from "../../values/placeholders";
import { columnAt, explained, hitsIn, textAt } from "../hits";
import type { Rule } from "../rule";
import { othersNamed, sharings, wholeCells } from "../sharedValues";

export const idOfAnotherCompany: Rule = {
  id: "id-of-another-company",
  catalogue: "G01",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.customerId"] },
  words: {
    "zh-CN": {
      title: "编号被两家公司使用",
      reason: "同一编号指向两家公司，跟进和交易会算到别人头上。",
      example: "C20240420001：甲公司、乙公司",
      fix: "给后来的一家发新编号。",
    },
    "en-US": {
      title: "One ID for two companies",
      reason: "Follow-ups and deals will be counted for the wrong one.",
      example: "C20240420001: A and B",
      fix: "Issue a new ID to the later one.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "customerId").flatMap((column) => {
      const rows = sharings(customers, column, wholeCells)
        .all.filter(({ rows, sameCompany }) => !sameCompany && !isPlaceholder(textAt(column, rows[0] ?? 0)))
        .flatMap((sharing) => sharing.rows);
      return hitsIn(customers, column, Int32Array.from(rows).sort());
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const sharing = column && sharings(book.customers, column, wholeCells).ofRow.get(hit.row);
    const names = othersNamed(book.customers, sharing, hit.row);
    return explained(language, words(`编号同时属于「${names}」`, `The ID also belongs to ${names}`));
  },
};
