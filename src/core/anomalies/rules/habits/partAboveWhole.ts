import { words } from "../../../sheets/column";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { money } from "../../deals/money";
import { partsTooLarge } from "../../numbers/equations/parts";
import { explained } from "../../rule/explained";
import { foundAt, hitsAtFound } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const partAboveWhole: Rule = {
  id: "part-above-whole",
  catalogue: "E43",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "部分多于总数",
      reason:
        "同一张表里，几乎每一行的这个数都不超过旁边那个数（已激活不超过席位，定金不超过合同额）；个别一行超过，多半有一个写错。",
      example: "席位 30，已激活 34",
      fix: "核对这两个数。",
    },
    "en-US": {
      title: "A part exceeds its whole",
      reason:
        "In nearly every row of the sheet this figure stays within the one beside it, as seats in use within seats bought or a deposit within the total; a row where it does not is mostly a slip.",
      example: "30 seats, 34 in use",
      fix: "Check both figures.",
    },
  },
  find: (book, context) => hitsAtFound(book, partsTooLarge(book, context)),
  explain: (book, context, hit, language) => {
    const { columns } = tableOf(book, hit.role);
    const found = foundAt(partsTooLarge(book, context), hit);
    const [part, whole] = [columns[found?.part ?? -1], columns[found?.whole ?? -1]];
    if (part === undefined || whole === undefined) return explained(language, words("", ""));
    const [is, most] = [part, whole].map((column) => money(amountColumn(column).values[hit.row] ?? 0));
    return explained(
      language,
      words(
        `「${part.heading}」${is} 大于「${whole.heading}」${most}，其他行几乎都不超过`,
        `“${part.heading}” ${is} exceeds “${whole.heading}” ${most}; nearly all other rows stay within it`,
      ),
    );
  },
};
