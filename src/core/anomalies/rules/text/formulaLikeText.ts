import type { CellValue } from "../../../sheets/cell";
import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { marks } from "../../cells/cellMarks";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import { markedHits } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const formulaLikeText: Rule = {
  id: "formula-like-text",
  catalogue: "J11",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "文本像公式",
      reason: "以 = + - @ 开头的外来文本，另存或导出后可能被当成公式执行。",
      example: '=HYPERLINK("http://…")',
      fix: "核对来源；确是文本的，在前面加一个单引号。",
    },
    "en-US": {
      title: "Text looks like a formula",
      reason: "Foreign text starting with = + - @ may run as a formula after an export.",
      example: '=HYPERLINK("http://…")',
      fix: "Check where it came from; prefix a quote if it is text.",
    },
  },
  find: (book) =>
    roles.flatMap((role) => {
      const table = tableOf(book, role);
      return markedHits(table, marks.formulaStart, () => true).flatMap((hits) => {
        const column = table.columns[hits.column ?? 0];
        return column === undefined
          ? []
          : hitsIn(
              table,
              column,
              hits.rows.filter((row) => isFormulaLike(column.cells[row] ?? "")),
            );
      });
    }),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit)).slice(0, 40);
    return explained(language, words(`以公式符号开头：${value}`, `Starts like a formula: ${value}`));
  },
};

/** "=1+1", "@SUM(…", "+cmd|…", "-2+3+cmd|…"; not "+86 138…", "-300", "- 已回访" or "=号后是金额". */
function isFormulaLike(cell: CellValue): boolean {
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  if (first !== 0x3d && first !== 0x2b && first !== 0x2d && first !== 0x40) return false;
  return first === 0x3d
    ? /^=\s*[A-Za-z_$'"({[+\-\d@.]/.test(cell)
    : /^[-+@](?:[A-Za-z]+[(|!]|[\d+\-*/.]+(?:[A-Za-z]+\||\|[A-Za-z]))/.test(cell);
}
