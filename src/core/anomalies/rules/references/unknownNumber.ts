import { words } from "../../../sheets/words";
import { unknownNumbers } from "../../numbers/codes/unknownNumbers";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { TableKey } from "../../rule/hit";
import type { Rule } from "../../rule/rule";

export const unknownNumber: Rule = {
  id: "unknown-number",
  catalogue: "F08",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "编号在另一张表里查不到",
      reason: "这一列几乎每个编号都在另一张表里，个别一个查不到，多半写错。",
      example: "续保表的保单号，保单表里没有",
      fix: "核对编号。",
    },
    "en-US": {
      title: "Number unknown to another sheet",
      reason:
        "Nearly every number of the column stands on another sheet; one that does not is mostly mistyped.",
      example: "the renewal of a policy that the sheet of policies does not have",
      fix: "Check the number.",
    },
  },
  find: (book) =>
    (book.related ?? []).flatMap((table, i) => {
      const role: TableKey = `related:${i}`;
      return table.columns.flatMap((one, column) => {
        const rows = unknownNumbers(book).get(one)?.rows;
        return rows === undefined ? [] : [{ role, column, rows }];
      });
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const known = column === undefined ? undefined : unknownNumbers(book).get(column);
    const number = String(cellAt(book, hit)).trim();
    const [sheet, heading] = [known?.sheet ?? "", known?.heading ?? ""];
    return explained(
      language,
      words(
        `「${sheet}」的「${heading}」里没有 ${number}，这一列其他编号几乎都有`,
        `${number} is not among “${heading}” of ${sheet}, which has nearly all others of this column`,
      ),
    );
  },
};
