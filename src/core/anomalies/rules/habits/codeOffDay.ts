import { words } from "../../../sheets/words";
import { formatSerial } from "../../../values/dates/serialDay";
import { textAt } from "../../cells/textAt";
import { offCodes } from "../../days/offCodes";
import { aboutTwoColumns } from "../../rule/kinds/aboutTwoColumns";
import type { Rule } from "../../rule/rule";

export const codeOffDay: Rule = {
  id: "code-off-day",
  catalogue: "E47",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "编号里的年月与日期不符",
      reason:
        "几乎每一行的编号都写着年份、年月或日期，与旁边的日期一致；个别一行差了一个月以上，编号或日期有一个写错。",
      example: "单号 HZ18-0155，签约 2024-05-07",
      fix: "对照原件，改正编号或日期。",
    },
    "en-US": {
      title: "Number tells of another time",
      reason:
        "In nearly every row the number holds the year, month or day of the day beside it; where they are more than a month apart, one of the two is wrong.",
      example: "contract FC-2021-917, signed 2024-05-07",
      fix: "Correct the number or the day from the source.",
    },
  },
  ...aboutTwoColumns({
    find: offCodes,
    columns: ({ code, day }) => [code, day],
    say: ({ found, first: code, second: day, row }) => {
      const on = formatSerial(found.on);
      const number = textAt(code, row).trim();
      return words(
        `「${code.heading}」${number} 与「${day.heading}」${on} 对不上；其他 ${found.kept} 行都一致`,
        `“${code.heading}” ${number} does not match “${day.heading}” ${on}; in ${found.kept} other rows the two agree`,
      );
    },
  }),
};
