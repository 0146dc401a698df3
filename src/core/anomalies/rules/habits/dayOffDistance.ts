import { words } from "../../../sheets/words";
import { formatSerial } from "../../../values/dates/serialDay";
import { textAt } from "../../cells/textAt";
import { offDays } from "../../days/offDays";
import { aboutTwoColumns } from "../../rule/kinds/aboutTwoColumns";
import type { Rule } from "../../rule/rule";

export const dayOffDistance: Rule = {
  id: "day-off-distance",
  catalogue: "E46",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "两个日期的间隔与别行不符",
      reason:
        "几乎每一行的两个日期都相隔同样久，或按另一列所写的账期、天数、租期相隔；个别一行不是，日期或天数有一个写错。",
      example: "账期 30 天，开票 2025-03-01，到期日 2025-08-31；租期 12 个月，起租到期相差 24 个月",
      fix: "核对两个日期和账期。",
    },
    "en-US": {
      title: "Not as far apart as in other rows",
      reason:
        "In nearly every row two days are as far apart as in the others, or as the terms, days or months of another column say; where they are not, a day or the figure is wrong.",
      example:
        "terms 30 days, invoiced 2025-03-01, due 2025-08-31; a term of 12 months, start and end 24 months apart",
      fix: "Check both days and the terms.",
    },
  },
  ...aboutTwoColumns({
    find: offDays,
    columns: ({ from, to }) => [from, to],
    say: ({ found, first: from, second: to, columns, row }) => {
      const [start, end] = [found.start, found.end].map(formatSerial);
      const given = found.given === null ? undefined : columns[found.given.column];
      const by = given && `「${given.heading}」${textAt(given, row).trim()}`;
      const byEn = given && `“${given.heading}” ${textAt(given, row).trim()}`;
      return found.column === found.given?.column
        ? words(
            `${by} 与「${from.heading}」${start} 至「${to.heading}」${end} 对不上；其他 ${found.kept} 行都一致`,
            `${byEn} does not match “${from.heading}” ${start} to “${to.heading}” ${end}; in ${found.kept} other rows they agree`,
          )
        : words(
            `「${from.heading}」${start}${by === undefined ? "" : `、${by}`}，按其他 ${found.kept} 行「${to.heading}」应为 ${formatSerial(found.expected)}，这里是 ${end}`,
            `“${from.heading}” ${start}${byEn === undefined ? "" : `, ${byEn}`}: going by ${found.kept} other rows, “${to.heading}” should be ${formatSerial(found.expected)}, but is ${end}`,
          );
    },
  }),
};
