import { words } from "../../../sheets/words";
import { formatSerial } from "../../../values/dates/serialDay";
import { rowsWhere } from "../../cells/rowsWhere";
import { lastSeen } from "../../followUps/followUpDays";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const retentionReached: Rule = {
  id: "retention-reached",
  catalogue: "H07",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["customers", "followUps", "transactions"],
    fields: ["customers.registeredOn", "followUps.followedUpAt", "transactions.dealtOn"],
  },
  words: {
    "zh-CN": {
      title: "超过保存期",
      reason: "三年没有往来的个人信息，没有理由继续保存。",
      example: "最后往来 2020-05-01",
      fix: "删除或匿名化。",
    },
    "en-US": {
      title: "Retention reached",
      reason: "Personal data without contact for three years should not be kept.",
      example: "last contact 2020-05-01",
      fix: "Delete or anonymise.",
    },
  },
  find: (book, context) =>
    hitsIn(
      book.customers,
      null,
      rowsWhere(book.customers.rowCount, (row) => context.today - lastSeen(book, context, row) > limit),
    ),
  explain: (book, context, hit, language) => {
    const day = formatSerial(Math.floor(lastSeen(book, context, hit.row)));
    return explained(
      language,
      words(`最后往来 ${day}，已超过三年`, `Last seen on ${day}, more than three years ago`),
    );
  },
};

/** Three years in days. */
const limit = 1096;
