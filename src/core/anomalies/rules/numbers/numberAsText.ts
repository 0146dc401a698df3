import { words } from "../../../sheets/words";
import { columnReadings } from "../../../tables/columns/columnReadings";
import { readSatisfaction } from "../../../values/choices/readSatisfaction";
import { readings, valueIn } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { cellAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const numberAsText: Rule = {
  id: "number-as-text",
  catalogue: "J07",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["followUps"], fields: ["followUps.satisfaction"] },
  words: {
    "zh-CN": {
      title: "评分存成了文本",
      reason: "文本型数字不参与平均。",
      example: "'4、4分",
      fix: "转成数字。",
    },
    "en-US": {
      title: "Score stored as text",
      reason: "Text does not count in an average.",
      example: "'4",
      fix: "Turn it into a number.",
    },
  },
  find: ({ followUps }) =>
    hitsInColumns(followUps, ["satisfaction"], (column) =>
      rowsEqual(columnReadings(column, readSatisfaction), readings.tidied),
    ),
  explain: (book, _context, hit, language) => {
    const before = cellAt(book, hit);
    const after = valueIn(readSatisfaction(before)) ?? before;
    return explained(language, words(`识别为 ${after}`, `Read as ${after}`), tidying(before, after));
  },
};
