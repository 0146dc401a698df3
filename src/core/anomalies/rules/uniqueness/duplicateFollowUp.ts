import { words } from "../../../sheets/words";
import { columnOf, placeOf } from "../../../tables/table";
import { repeatedFollowUps } from "../../followUps/repeatedFollowUps";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const duplicateFollowUp: Rule = {
  id: "duplicate-follow-up",
  catalogue: "G07",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["followUps"],
    fields: ["followUps.followedUpAt"],
    anyOf: [["followUps.customerId", "followUps.companyName"]],
  },
  words: {
    "zh-CN": {
      title: "跟进疑似重复",
      reason: "同一客户、同一人、同一时间的两条记录，多半录了两遍。",
      example: "相隔不到 10 分钟、内容相同",
      fix: "核对后删去一条。",
    },
    "en-US": {
      title: "Duplicate follow-up",
      reason: "Same customer, person and time: probably entered twice.",
      example: "less than ten minutes apart",
      fix: "Delete one after checking.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.followUps, "followedUpAt");
    if (column === undefined) return [];
    return hitsIn(book.followUps, column, Int32Array.from(repeatedFollowUps(book, context).keys()).sort());
  },
  explain: (book, context, hit, language) => {
    const { row } = placeOf(book.followUps, repeatedFollowUps(book, context).get(hit.row) ?? 0);
    return explained(
      language,
      words(
        `与第 ${row} 行同一客户、同一人、时间相近，疑似重复`,
        `Same customer, person and time as row ${row}`,
      ),
    );
  },
};
