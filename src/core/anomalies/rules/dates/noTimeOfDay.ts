import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const noTimeOfDay: Rule = {
  id: "no-time-of-day",
  catalogue: "C12",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["followUps"], fields: ["followUps.followedUpAt"] },
  words: {
    "zh-CN": {
      title: "跟进时间没有时分",
      reason: "同一天跟进几次时分不清先后。",
      example: "2024-05-01",
      fix: "补上时分。",
    },
    "en-US": {
      title: "No time of day",
      reason: "Several follow-ups of a day cannot be told apart.",
      example: "2024-05-01",
      fix: "Add the time.",
    },
  },
  find: ({ followUps }, { today }) =>
    hitsWhere(
      followUps,
      ["followedUpAt"],
      (column, row) => (dateColumn(column, today).values[row] ?? 0.5) % 1 === 0,
    ),
  explain: (_book, _context, _hit, language) => explained(language, words("没有填时分", "No time of day")),
};
