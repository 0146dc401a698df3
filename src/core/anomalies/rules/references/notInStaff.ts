import { words } from "../../../sheets/column";
import { roles } from "../../../sheets/fields";
import { wordKey } from "../../../values/text/foldText";
import { textAt } from "../../cells/textAt";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const notInStaff: Rule = {
  id: "not-in-staff",
  catalogue: "F04",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: [],
    anyOf: [["customers.owner", "followUps.followedUpBy", "followUps.handler"]],
    context: ["staff"],
  },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "不在员工名单",
      reason: "名字不在字典的员工名单里，可能已离职，客户没人管。",
      example: "责任人「王某」",
      fix: "改派给在职的人，或把他加进字典。",
    },
    "en-US": {
      title: "Not in the staff list",
      reason: "The name is not on the staff list; perhaps this person has left.",
      example: "owner Wang",
      fix: "Reassign, or add the name to the list.",
    },
  },
  find: (book, { staff }) => {
    const known = new Set(staff.map(wordKey));
    return roles.flatMap((role) =>
      hitsWhere(tableOf(book, role), ["owner", "followedUpBy", "handler"], (column, row) => {
        const name = wordKey(textAt(column, row));
        return name !== "" && !known.has(name);
      }),
    );
  },
  explain: (book, _context, hit, language) => {
    const name = String(cellAt(book, hit)).trim();
    return explained(language, words(`「${name}」不在员工名单`, `${name} is not on the staff list`));
  },
};
