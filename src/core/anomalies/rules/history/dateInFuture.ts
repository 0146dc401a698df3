import { pastFields } from "../../../sheets/dateFields";
import { roles } from "../../../sheets/fields";
import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { countCodes, distinctCells } from "../../../tables/cells/distinctCells";
import { dateColumn, datesRead } from "../../../tables/columns/dateColumn";
import { type Column, columnOf, type Table } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { wordKey } from "../../../values/text/foldText";
import { keptWhere } from "../../cells/rowsWhere";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import { rowsReadAs } from "../../rule/hitsAnswering";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const dateInFuture: Rule = {
  id: "date-in-future",
  catalogue: "E09",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "日期在未来",
      reason: "已经发生的事不会在明天；未来的成交会让最近一次购买算错。",
      example: "成交日期 2026-04-24（今天 2024-09-30）",
      fix: "核对年份。",
    },
    "en-US": {
      title: "Date in the future",
      reason: "What has happened cannot lie ahead.",
      example: "deal date 2026-04-24, today 2024-09-30",
      fix: "Check the year.",
    },
  },
  find: (book, { today }) =>
    roles.flatMap((role) =>
      hitsInColumns(tableOf(book, role), pastFields, (column) =>
        withoutPlans(
          tableOf(book, role),
          rowsReadAs(datesRead(column, today), (day) => day >= today + 1),
          isExpected.test(column.heading),
        ),
      ),
    ),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const day = column === undefined ? 0 : Math.floor(dateColumn(column, context.today).values[hit.row] ?? 0);
    const ahead = day - context.today;
    return explained(
      language,
      words(
        `${formatSerial(day)} 在未来，比今天晚 ${grouped(ahead)} 天`,
        `${formatSerial(day)} is ${grouped(ahead)} days ahead of today`,
      ),
    );
  },
};

/** 预计/实际成交日期, Expected close: a heading that speaks of plans, alone or beside what became of them. */
const isExpected = /预[计期定约]|计划|拟定?[成签]|expected|planned|forecast|projected|anticipated|estimated/i;

/** By judgement: so many rows at least, and so many of all rows in the state, lie ahead where it is a state of plans. */
const fewestPlanned = 2;
const plannedShare = 0.8;

/**
 * Without the deals that are only hoped for: such a state tells itself by its name, or by nearly all of its rows lying ahead;
 * where none is written the heading tells.
 */
function withoutPlans(table: Table, rows: Int32Array, expected: boolean): Int32Array {
  const states = columnOf(table, "orderStatus");
  if (states === undefined) return expected ? new Int32Array(0) : rows;
  if (rows.length === 0) return rows;
  const { stateAt, times: all } = statesIn(states);
  const ahead = timesOfEach(Array.from(rows, stateAt));
  return keptWhere(rows, (row) => {
    const [count, total] = [ahead.get(stateAt(row)) ?? 0, all.get(stateAt(row)) ?? 0];
    return stateAt(row) === "" ? !expected : !isPlanned(stateAt(row), count, total);
  });
}

/** The state of each row, and in how many rows each stands. */
function statesIn(column: Column) {
  const distinct = distinctCells(column);
  const states = (distinct?.values ?? column.cells).map((cell) => wordKey(String(cell)));
  const counts = distinct === null ? null : countCodes(distinct);
  const times = new Map<string, number>();
  states.forEach((state, i) => {
    times.set(state, (times.get(state) ?? 0) + (counts?.[i] ?? 1));
  });
  return { stateAt: (row: number) => states[distinct?.codes[row] ?? row] ?? "", times };
}

/** Stages of a sale before it is one, as CRMs and teams call them: when it closes is a guess. */
const hopedFor =
  /prospect|qualif|discovery|demo|proposal|quot(?:e|ation)|negotiat|appointment|presentation|evaluat|pipeline|forecast|洽谈|谈判|报价|意向|方案|商机|线索|初步|待签/;

function isPlanned(state: string, ahead: number, all: number): boolean {
  return hopedFor.test(state) || (ahead >= fewestPlanned && ahead >= all * plannedShare);
}
