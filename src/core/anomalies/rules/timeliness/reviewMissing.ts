import { words } from "../../../sheets/words";
import { wordKey } from "../../../values/text/foldText";
import { isBlank } from "../../cells/columnMarks";
import { textAt } from "../../cells/textAt";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const reviewMissing: Rule = {
  id: "review-missing",
  catalogue: "H06",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.owner"], context: ["reviewedOwners"] },
  words: {
    "zh-CN": {
      title: "月末未复核",
      reason: "责任人本月还没有核对自己的客户。",
      example: "责任人「张某」未勾选",
      fix: "提醒责任人复核。",
    },
    "en-US": {
      title: "Month-end review missing",
      reason: "The owner has not checked the customers this month.",
      example: "not ticked",
      fix: "Remind the owner.",
    },
  },
  find: ({ customers }, { reviewedOwners = [] }) => {
    const done = new Set(reviewedOwners.map(wordKey));
    return hitsWhere(
      customers,
      ["owner"],
      (column, row) => !isBlank(column, row) && !done.has(wordKey(textAt(column, row))),
    );
  },
  explain: (book, _context, hit, language) => {
    const owner = String(cellAt(book, hit));
    return explained(language, words(`${owner} 本月未复核`, `${owner} has not reviewed this month`));
  },
};
