import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsAtCells } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";
import { neighbourWords } from "../../words/options/neighbourWords";

export const wordOfAnotherColumn: Rule = {
  id: "word-of-another-column",
  catalogue: "E45",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "填的是别列的内容",
      reason: "两列各用各的几个词，没有一个相同；这一格填的是另一列的词，多半填错了列。",
      example: "结算方式「李小敏」，业务员一列有 120 个「李小敏」",
      fix: "填回应有的内容，并看看那一列有没有跟着错。",
    },
    "en-US": {
      title: "Word of another column",
      reason:
        "Two columns are filled with a few words each and share none; a cell with a word of the other was mostly typed into the wrong column.",
      example: "payment term “Kelvin Ho”, who stands under Sales rep in 120 rows",
      fix: "Enter what belongs there, and see whether the other column is wrong too.",
    },
  },
  find: (book) =>
    roles.flatMap((role) => {
      const table = tableOf(book, role);
      return hitsAtCells(table, neighbourWords(table));
    }),
  explain: (book, _context, hit, language) => {
    const table = tableOf(book, hit.role);
    const found = neighbourWords(table).find(({ row, column }) => row === hit.row && column === hit.column);
    const [own, other] = [table.columns[found?.column ?? -1], table.columns[found?.of ?? -1]];
    const value = String(cellAt(book, hit)).trim();
    return explained(
      language,
      words(
        `「${value}」是「${other?.heading ?? ""}」一列的内容，「${own?.heading ?? ""}」的其他格里没有`,
        `“${value}” is what “${other?.heading ?? ""}” is filled with; no other cell of “${own?.heading ?? ""}” has such a word`,
      ),
    );
  },
};
