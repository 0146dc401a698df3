import { words } from "../../../sheets/words";
import { columnReadings } from "../../../tables/columns/columnReadings";
import { type Column, countFilled } from "../../../tables/table";
import { readSatisfaction } from "../../../values/choices/readSatisfaction";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { readings } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { cellAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { houseWordsOf } from "../../words/options/houseWords";

export const satisfactionOutOfRange: Rule = {
  id: "satisfaction-out-of-range",
  catalogue: "C14",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["followUps"], fields: ["followUps.satisfaction"] },
  words: {
    "zh-CN": {
      title: "满意度超出 1–5",
      reason: "满意度按 1–5 分计，超出的分数会把平均值带偏。",
      example: "6、55、-1",
      fix: "改成 1–5；10 分制的除以 2。",
    },
    "en-US": {
      title: "Satisfaction outside 1–5",
      reason: "Scores outside the scale distort the average.",
      example: "6, 55",
      fix: "Use 1–5; halve a ten-point score.",
    },
  },
  find: ({ followUps }) =>
    hitsInColumns(followUps, ["satisfaction"], (column) =>
      withoutOwnWords(column, rowsEqual(columnReadings(column, readSatisfaction), readings.unreadable)),
    ),
  explain: (book, _context, hit, language) => {
    const cell = cellAt(book, hit);
    const read = readSatisfaction(cell);
    const nearest = read.reading === "unreadable" ? read.nearest : undefined;
    return explained(
      language,
      words(`满意度「${String(cell)}」不在 1–5 之内`, `Satisfaction “${String(cell)}” is outside 1–5`),
      guess(nearest),
    );
  },
};

/** By judgement: nobody makes the same mistake so often instead of a score, where one cell of a hundred says it. */
const fewestSaid = 3;
const saidShare = 0.01;

/** 没问, not asked, s.o.: a word without a figure that the team writes again and again says why there is no score. */
function withoutOwnWords(column: Column, rows: Int32Array): Int32Array {
  const { cells } = column;
  const words = Array.from(rows, (row) => String(cells[row])).filter((text) => !/\d/.test(text));
  const times = timesOfEach(words);
  const own = new Set(houseWordsOf(times, cells.length).values());
  const least = Math.max(fewestSaid, countFilled(column) * saidShare);
  for (const [text, count] of times) if (count >= least) own.add(text);
  return own.size === 0 ? rows : rows.filter((row) => !own.has(String(cells[row])));
}
