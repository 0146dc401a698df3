import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import type { Book } from "../../../tables/table";
import { wordKey } from "../../../values/text/foldText";
import { textAt } from "../../cells/textAt";
import { listedPeople } from "../../related/listedPeople";
import { nearestColleague } from "../../related/nearestColleague";
import { strangersIn } from "../../related/strangers";
import { teamOf } from "../../related/teamLists";
import { cellAt } from "../../rule/cellAt";
import type { InspectionContext } from "../../rule/context";
import { explained, guess } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const notInStaff: Rule = {
  id: "not-in-staff",
  catalogue: "F04",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: [],
    anyOf: [
      [
        "customers.owner",
        "followUps.followedUpBy",
        "followUps.handler",
        "transactions.owner",
        "transactions.handler",
      ],
    ],
  },
  lacks: (book, context) =>
    context.staff.length > 0 || listedPeople(book, context).length > 0
      ? null
      : words(
          "字典中没有员工名单，工作簿里也没有人员名单",
          "the dictionary holds no staff list, and no sheet of the workbook lists the team",
        ),
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "不在员工名单",
      reason: "名字不在字典的员工名单、也不在工作簿的人员名单里：写错了，或已离职，客户没人管。",
      example: "责任人「王某」",
      fix: "改正名字，改派给在职的人，或把他加进名单。",
    },
    "en-US": {
      title: "Not in the staff list",
      reason:
        "The name is on no list of the staff, neither of the dictionary nor of the workbook: mistyped, or the person has left.",
      example: "owner Wang",
      fix: "Correct the name, reassign, or add it to the list.",
    },
  },
  find: (book, context) => {
    const { staff } = context;
    if (staff.length === 0) return strangersIn(book, context);
    const known = new Set(staff.map(wordKey));
    return roles.flatMap((role) =>
      hitsWhere(tableOf(book, role), ["owner", "followedUpBy", "handler"], (column, row) => {
        const name = wordKey(textAt(column, row));
        return name !== "" && !known.has(name);
      }),
    );
  },
  explain: (book, context, hit, language) => {
    const name = String(cellAt(book, hit)).trim();
    const meant = nearestColleague(name, staffOf(book, context));
    const message =
      meant === null
        ? words(`「${name}」不在员工名单`, `${name} is not on the staff list`)
        : words(
            `「${name}」不在员工名单，与「${meant}」相近`,
            `${name} is not on the staff list; ${meant} is close to it`,
          );
    return explained(language, message, guess(meant));
  },
};

/** Whom a name may mean: the staff of the dictionary, else whom the lists in the workbook name and nobody says to have left. */
function staffOf(book: Book, context: InspectionContext): readonly string[] {
  if (context.staff.length > 0) return context.staff;
  const { leavers } = teamOf(book, context);
  return listedPeople(book, context).flatMap(({ key, name }) => (leavers.has(key) ? [] : [name]));
}
