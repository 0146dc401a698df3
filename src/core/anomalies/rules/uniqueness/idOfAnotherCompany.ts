import { words } from "../../../sheets/words";
import { memoised } from "../../../tables/kept/memoised";
import { type Column, columnsOf } from "../../../tables/table";
import { isPlaceholder } from "../../../values/text/placeholders";
import { textAt } from "../../cells/textAt";
import { othersOf, sharings, wholeCells } from "../../names/sharedValues";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

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
        .flatMap((sharing) => alikeIn(column, sharing.rows));
      return hitsIn(customers, column, Int32Array.from(rows).sort());
    }),
  explain: (book, _context, hit, language) => {
    const { names } = othersOf(book, hit, wholeCells);
    return explained(
      language,
      words(`编号同时属于「${names["zh-CN"]}」`, `The ID also belongs to ${names["en-US"]}`),
    );
  },
};

/** Ids of Salesforce and the like tell customers apart by the case of their letters alone: 0015f…feSOI and 0015F…FESoi. */
const mixedShare = 0.3;
const tellsCase = memoised(({ cells }: Column) => {
  const mixed = cells.reduce((count: number, cell) => (isMixed(String(cell)) ? count + 1 : count), 0);
  return mixed > cells.length * mixedShare;
});

/** Small letters before and behind a capital, as chance mixes them. */
function isMixed(id: string): boolean {
  return /[a-z].*[A-Z].*[a-z]|[A-Z].*[a-z].*[A-Z]/.test(id);
}

/** Of rows whose ids are the same but perhaps for the case of letters, those that share theirs. */
function alikeIn(column: Column, rows: readonly number[]): readonly number[] {
  if (!tellsCase(column)) return rows;
  return rows.filter((row) =>
    rows.some((other) => other !== row && textAt(column, other) === textAt(column, row)),
  );
}
