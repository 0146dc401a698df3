import { words } from "../../../sheets/words";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { money } from "../../deals/money";
import { partsTooLarge } from "../../numbers/equations/parts";
import { aboutTwoColumns } from "../../rule/kinds/aboutTwoColumns";
import type { Rule } from "../../rule/rule";

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
  ...aboutTwoColumns({
    find: partsTooLarge,
    columns: ({ part, whole }) => [part, whole],
    say: ({ first: part, second: whole, row }) => {
      const [is, most] = [part, whole].map((column) => money(amountColumn(column).values[row] ?? 0));
      return words(
        `「${part.heading}」${is} 大于「${whole.heading}」${most}，其他行几乎都不超过`,
        `“${part.heading}” ${is} exceeds “${whole.heading}” ${most}; nearly all other rows stay within it`,
      );
    },
  }),
};
