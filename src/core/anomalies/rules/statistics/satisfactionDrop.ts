import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import { drops } from "../../followUps/satisfactionDrops";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const satisfactionDrop: Rule = {
  id: "satisfaction-drop",
  catalogue: "I11",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "followUps"], fields: ["followUps.satisfaction", "followUps.followedUpAt"] },
  words: {
    "zh-CN": {
      title: "满意度明显下降",
      reason: "比上一次低两分以上，多半出了事。",
      example: "5 → 2",
      fix: "回访了解原因。",
    },
    "en-US": {
      title: "Satisfaction dropped",
      reason: "Two points below the last score: something happened.",
      example: "5 → 2",
      fix: "Call and ask.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.followUps, "satisfaction");
    return column === undefined
      ? []
      : hitsIn(book.followUps, column, Int32Array.from(drops(book, context).keys()).sort());
  },
  explain: (book, context, hit, language) => {
    const before = drops(book, context).get(hit.row) ?? 0;
    const now = String(cellAt(book, hit));
    return explained(
      language,
      words(`满意度由 ${before} 降至 ${now}`, `Satisfaction fell from ${before} to ${now}`),
    );
  },
};
