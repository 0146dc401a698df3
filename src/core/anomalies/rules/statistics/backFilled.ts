import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { type Book, columnOf } from "../../../tables/table";
import { dayOfSerial } from "../../../values/dates/serialDay";
import { textAt } from "../../cells/textAt";
import type { InspectionContext } from "../../rule/context";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const backFilled: Rule = {
  id: "back-filled",
  catalogue: "I10",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["followUps"],
    fields: ["followUps.followedUpAt", "followUps.followedUpBy", "followUps.closedAt"],
  },
  words: {
    "zh-CN": {
      title: "季末集中补录",
      reason: "一个季度的跟进四成以上记在最后三天，时间多半不真实。",
      example: "季度最后三天占 60%",
      fix: "抽查真实时间。",
    },
    "en-US": {
      title: "Back-filled at quarter end",
      reason: "More than two fifths of a quarter on its last three days.",
      example: "60 % on three days",
      fix: "Check the real dates.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.followUps, "followedUpAt");
    return column === undefined ? [] : hitsIn(book.followUps, column, crowdedAtEnd(book, context));
  },
  explain: (_book, _context, _hit, language) =>
    explained(
      language,
      words("该人本季度的跟进集中在季末三天", "This person's quarter is crowded into its last three days"),
    ),
};

const crowdedShare = 0.4;
const lastDays = 3;
/** Fewer follow-ups in a quarter show no habit. */
const fewest = 10;

function crowdedAtEnd(book: Book, { today }: InspectionContext): Int32Array {
  const at = columnOf(book.followUps, "followedUpAt");
  const by = columnOf(book.followUps, "followedUpBy");
  if (at === undefined) return new Int32Array(0);
  const days = dateColumn(at, today).values;
  const groups = new Map<string, { all: number; late: number[] }>();
  for (let row = 0; row < days.length; row++) {
    const day = Math.floor(days[row] ?? Number.NaN);
    if (Number.isNaN(day)) continue;
    const { year, month } = dayOfSerial(day);
    const key = `${year} ${Math.ceil(month / 3)} ${textAt(by, row)}`;
    const group = groups.get(key) ?? { all: 0, late: [] };
    group.all++;
    if (Math.ceil(dayOfSerial(day + lastDays).month / 3) !== Math.ceil(month / 3)) group.late.push(row);
    groups.set(key, group);
  }
  const crowded = [...groups.values()].filter(
    ({ all, late }) => all >= fewest && late.length > all * crowdedShare,
  );
  return Int32Array.from(crowded.flatMap(({ late }) => late)).sort();
}
