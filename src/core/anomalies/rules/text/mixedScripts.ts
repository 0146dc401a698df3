import { words } from "../../../sheets/words";
import { toSimplified } from "../../../values/text/foldText";
import { textAt } from "../../cells/textAt";
import { cellAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const mixedScripts: Rule = {
  id: "mixed-scripts",
  catalogue: "J10",
  severity: "info",
  onByDefault: false,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.companyName"] },
  words: {
    "zh-CN": {
      title: "繁简混用",
      reason: "同一名称里既有繁体又有简体，多半是复制来的。",
      example: "廣州某某有限公司",
      fix: "统一成简体或繁体。",
    },
    "en-US": {
      title: "Mixed scripts",
      reason: "Traditional and simplified characters in one name.",
      example: "廣州某某有限公司",
      fix: "Use one of them.",
    },
  },
  find: ({ customers }) =>
    hitsWhere(customers, ["companyName"], (column, row) => {
      const name = textAt(column, row);
      return name !== "" && toSimplified(name) !== name;
    }),
  explain: (book, _context, hit, language) => {
    const name = String(cellAt(book, hit));
    return explained(
      language,
      words("名称含繁体字", "The name holds traditional characters"),
      guess(toSimplified(name)),
    );
  },
};
