import { words } from "../../../sheets/words";
import type { Book } from "../../../tables/table";
import type { Hits } from "../../rule/hit";
import { withHints } from "../../rule/hitsOrHints";
import { layoutRule } from "../../rule/kinds/structureRule";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

const rule = layoutRule({
  id: "merged-cells",
  catalogue: "A03",
  severity: "error",
  words: {
    "zh-CN": {
      title: "数据区有合并单元格或小计行",
      reason: "合并单元格无法排序筛选，小计行会被重复相加。",
      example: "A5:A8 合并",
      fix: "取消合并并向下填充。",
    },
    "en-US": {
      title: "Merged cells or subtotals in the data",
      reason: "Merged cells cannot be sorted, subtotals are counted twice.",
      example: "A5:A8 merged",
      fix: "Unmerge and fill down.",
    },
  },
  fact: "mergedCells",
  message: () => words("此处有合并单元格或小计行", "Merged cells or a subtotal here"),
});

/** Subtotals a month, sections a region: from three on a sheet they are how it is laid out, and read around: hints. */
const habit = 3;

export const mergedCells: Rule = {
  ...rule,
  find: (book, context) => {
    const all = rule.find(book, context);
    const usual = fullSheets(book, all);
    return all.flatMap((hits) => withHints(hits, (row) => usual.has(sheetKey(book, hits, row))));
  },
};

/** The sheets, as "role sheet", that hold so many of them, each of which comes as hits of its own. */
function fullSheets(book: Book, all: readonly Hits[]): ReadonlySet<string> {
  const rows = new Map<string, Set<number>>();
  for (const hits of all)
    for (const row of hits.rows) {
      const sheet = sheetKey(book, hits, row);
      rows.set(sheet, (rows.get(sheet) ?? new Set()).add(row));
    }
  return new Set([...rows].filter(([, own]) => own.size >= habit).map(([sheet]) => sheet));
}

function sheetKey(book: Book, { role }: Hits, row: number): string {
  return `${role} ${tableOf(book, role).sheetOf[row] ?? 0}`;
}
