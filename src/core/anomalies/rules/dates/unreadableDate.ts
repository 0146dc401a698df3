import { dateFields } from "../../../sheets/dateFields";
import { type Field, roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { datesRead } from "../../../tables/columns/dateColumn";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { type Problem, readings } from "../../../values/text/reading";
import { keptWhere } from "../../cells/rowsWhere";
import { dateAt } from "../../days/dates";
import { areDays, isHouseWord } from "../../days/insteadOfDays";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { hitsIn } from "../../rule/hits";
import { rowsReadAs } from "../../rule/hitsAnswering";
import { hitsOrHints } from "../../rule/hitsOrHints";
import { problemWords } from "../../rule/problemWords";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const unreadableDate: Rule = {
  id: "unreadable-date",
  catalogue: "C11",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "不是有效日期",
      reason: "认不出是哪一天，就无法排序、统计和提醒。",
      example: "2024-06-31、2024/13/1、上周三",
      fix: "改成真实日期，例如 2024-06-30。",
    },
    "en-US": {
      title: "Not a date",
      reason: "Without a day nothing can be sorted, counted or reminded.",
      example: "2024-06-31, last Wednesday",
      fix: "Enter a real date such as 2024-06-30.",
    },
  },
  find: (book, { today }) =>
    roles.flatMap((role) =>
      [...dateFields, "date" as const].flatMap((field) =>
        columnsOf(tableOf(book, role), field).flatMap((column) =>
          unreadableIn(tableOf(book, role), column, today),
        ),
      ),
    ),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const read = column === undefined ? null : dateAt(column, hit.row, context.today);
    const why = read?.reading === "unreadable" ? problemWords(read) : null;
    const value = String(cellAt(book, hit));
    return explained(
      language,
      words(
        `「${value}」不是有效日期${why === null ? "" : `：${why["zh-CN"]}`}`,
        `“${value}” is not a date${why === null ? "" : `: ${why["en-US"]}`}`,
      ),
    );
  },
};

function unreadableIn(table: Table, column: Column, today: number): readonly Hits[] {
  const rows = rowsReadAs(datesRead(column, today), (_day, reading) => reading === readings.unreadable);
  if (column.field === "date") return hitsIn(table, column, impossibleIn(column, rows, today));
  if (column.field === "contractEnd")
    return hitsOrHints(table, column, rows, (row) => endless.test(String(column.cells[row]).trim()));
  const least = table.role === "customers" ? fewestSaid : waiting.get(column.field);
  if (column.field !== "nextFollowUpAt")
    return hitsOrHints(table, column, rows, isHouseWord(column, rows, least));
  const isPlan = (row: number) => {
    const read = dateAt(column, row, today);
    return read.reading === "unreadable" && read.problem !== undefined && plans.has(read.problem);
  };
  return hitsOrHints(table, column, rows, isPlan);
}

/** By judgement: what is written so often instead of a day is what people mean to say, and no slip. */
const fewestSaid = 5;

/** What a deal waits for may have no day yet, or be done another way: auto-pay, factored, tbc. By judgement: thrice is no slip. */
const waiting: ReadonlyMap<Field, number> = new Map([
  ["paidOn", 3],
  ["invoicedOn", 3],
  ["contractStart", 3],
]);

/** 长期, 自动续约, rolling: a contract may have no end. */
const endless =
  /^(?:长期|永久|终身|无固定期限|无期限|不限期?|自动(?:续约|续签|续期|顺延|延续)|(?:contract )?(?:open[- ]?ended|ongoing|rolling|evergreen|perpetual|indefinite(?:ly)?|auto[- ]?renew\w*|until (?:cancelled|further notice)))$/i;

/** 待定, 下周, 2025年1月: a plan may be vague without being wrong; only no reminder will come of it. */
const plans: ReadonlySet<Problem> = new Set<Problem>([
  "placeholder",
  "vague-date",
  "too-coarse",
  "no-such-word",
]);

/** 2O24-12-31: a letter typed for a figure. */
const withLetters = /^(?=.*[OolI|])[\dOolI|]{4}[-/.][\dOolI|]{1,2}[-/.][\dOolI|]{1,2}$/;

/** Of a column that is read as days and asked for nothing, only what cannot be one at all: 2月30日, not 见合同. */
function impossibleIn(column: Column, rows: Int32Array, today: number): Int32Array {
  return keptWhere(rows, (row) => {
    const read = dateAt(column, row, today);
    if (read.reading !== "unreadable" || areDays(String(column.cells[row]), today)) return false;
    return read.problem === "impossible-date" || withLetters.test(String(column.cells[row]).trim());
  });
}
