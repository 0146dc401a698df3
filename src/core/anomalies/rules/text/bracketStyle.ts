import { words } from "../../../sheets/words";
import { keptWhere } from "../../cells/rowsWhere";
import { unusualNames } from "../../names/unusualNames";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import { tidiedCell } from "../../rule/kinds/textTidying";
import type { Rule } from "../../rule/rule";

export const bracketStyle: Rule = {
  id: "bracket-style",
  catalogue: "J05",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["customers"], fields: ["customers.companyName"] },
  words: {
    "zh-CN": {
      title: "括号不统一",
      reason: "同一家公司一处写（上海）、一处写(上海)，按名称查不到。",
      example: "某某(上海)有限公司",
      fix: "中文名称统一用全角括号。",
    },
    "en-US": {
      title: "Bracket style",
      reason: "The same name with two kinds of brackets is not found.",
      example: "某某(上海)有限公司",
      fix: "Use full-width brackets in Chinese names.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["companyName"], (column) =>
      keptWhere(unusualNames(column), (row) => {
        const cell = column.cells[row] ?? "";
        return typeof cell === "string" && cell.includes("(") && withFullBrackets(cell) !== cell;
      }),
    ),
  explain: (book, _context, hit, language) =>
    explained(
      language,
      words("括号是半角，建议用全角（）", "Half-width brackets in a Chinese name"),
      tidiedCell(book, hit),
    ),
};

/** Only pairs around or beside Han characters; English names keep theirs. */
function withFullBrackets(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name.replace(/\(([^()]*)\)/g, "（$1）") : name;
}
