import type { CellValue } from "../../sheets/cell";
import { words } from "../../sheets/column";
import { roles } from "../../sheets/fields";
import { cellAt, explained, hitsWhere, tableOf } from "../hits";
import type { Rule } from "../rule";
import { codeFields } from "../textTidying";

export const digitsLost: Rule = {
  id: "digits-lost",
  catalogue: "C17",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "长数字末尾已丢失",
      reason: "Excel 只保留 15 位有效数字，更长的编号、号码存成数字后末尾变成 0，原值找不回来。",
      example: "1.38E+10、914403001922038000",
      fix: "查原件重新录入，并把整列设为文本格式。",
    },
    "en-US": {
      title: "Digits lost",
      reason: "Excel keeps 15 digits; longer numbers stored as figures have lost their end for good.",
      example: "1.38E+10",
      fix: "Enter it again from the source with the column as text.",
    },
  },
  find: (book) =>
    roles.flatMap((role) =>
      hitsWhere(tableOf(book, role), [...codeFields], (column, row) =>
        hasLostDigits(column.cells[row] ?? ""),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit));
    return explained(
      language,
      words(
        `「${value}」末尾几位已丢失，需对照原件重填`,
        `The last digits of ${value} are gone; enter it again`,
      ),
    );
  },
};

/** "1.38E+10" has its plus two places before the end, "1E+9" is too short to matter. */
const plus = 0x2b;

/** A figure above fifteen digits, or the scientific notation such a figure left behind as text. */
function hasLostDigits(cell: CellValue): boolean {
  if (typeof cell === "number") return Math.abs(cell) >= 1e15;
  if (typeof cell !== "string" || cell.length < 5 || cell.charCodeAt(cell.length - 3) !== plus) return false;
  return /^\s*\d(?:\.\d+)?[eE]\+\d+\s*$/.test(cell);
}
