import { words } from "../../../sheets/words";
import { formatSerial } from "../../../values/dates/serialDay";
import { wordKey } from "../../../values/text/foldText";
import { textAt } from "../../cells/textAt";
import { heldByLeavers } from "../../related/leaverRows";
import { knowsLeavers, teamOf } from "../../related/teamLists";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const leaverStillNamed: Rule = {
  id: "leaver-still-named",
  catalogue: "F10",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: [],
    anyOf: [["customers.owner", "followUps.followedUpAt", "transactions.dealtOn"]],
  },
  lacks: (book, context) =>
    knowsLeavers(book, context)
      ? null
      : words("工作簿里没有写明谁已离职的人员名单", "no sheet of the workbook lists who has left the team"),
  words: {
    "zh-CN": {
      title: "离职人员仍在负责",
      reason:
        "人员名单上已离职的人还挂着客户，客户没人管；离职之后还记着这个人的跟进或交易，人或日期有一个写错。",
      example: "责任人「万永栋」，人员名单：2025-01-24 离职",
      fix: "把客户改派给在职的人，或核对跟进人和日期。",
    },
    "en-US": {
      title: "Somebody who left is still named",
      reason:
        "A customer whose owner left by the team's list has nobody; a contact or deal dated after the person left has a wrong name or day.",
      example: "owner James Edwards, left on 2024-02-29 by the team's list",
      fix: "Hand the customer over, or check the name and the day.",
    },
  },
  find: heldByLeavers,
  explain: (book, context, hit, language) => {
    const name = textAt(columnAt(book, hit), hit.row).trim();
    const leaver = teamOf(book, context).leavers.get(wordKey(name));
    if (leaver === undefined) return explained(language, words("", ""));
    const { at, leftOn } = leaver;
    const day = Number.isNaN(leftOn) ? "" : formatSerial(leftOn);
    const zh = `「${name}」已离职${day === "" ? "" : `（${day}）`}${at === null ? "" : `，见「${at.sheet}」第 ${at.row} 行`}`;
    const en = `${name} has left${day === "" ? "" : ` (${day})`}${at === null ? "" : `, see row ${at.row} of “${at.sheet}”`}`;
    return hit.role === "customers"
      ? explained(language, words(`${zh}，客户还挂在其名下`, `${en}, but still owns this customer`))
      : explained(language, words(`${zh}，这条记录却在离职之后`, `${en}; this record came later`));
  },
};
