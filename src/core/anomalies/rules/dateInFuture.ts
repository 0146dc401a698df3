import { words } from "../../sheets/column";
import { pastFields } from "../../sheets/dateFields";
import { roles } from "../../sheets/fields";
import { dateColumn, datesRead } from "../../tables/dateColumn";
import { columnOf, type Table } from "../../tables/table";
import { wordKey } from "../../values/foldText";
import { formatSerial } from "../../values/serialDay";
import { columnAt, explained, hitsInColumns, keptWhere, tableOf } from "../hits";
import { rowsReadAs } from "../hitsAnswering";
import type { Rule } from "../rule";

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
        `${formatSerial(day)} 在未来，比今天晚 ${ahead} 天`,
        `${formatSerial(day)} is ${ahead} days ahead of today`,
      ),
    );
  },
};

/**
 * By judgement: two rows, nearly all in their state, lie ahead where it is one of plans; so do three where they are a
 * tenth, for the rest of what is hoped for is overdue. Slips are rarer.
 */
const fewestPlanned = 2;
const plannedShare = 0.8;
const fewestAmongOverdue = 3;
const amongOverdueShare = 0.1;

/** Without the deals that are only hoped for: Negotiation, 待签. Such a state tells itself by its rows that lie ahead. */
function withoutPlans(table: Table, rows: Int32Array): Int32Array {
  const states = columnOf(table, "orderStatus");
  if (rows.length < fewestPlanned || states === undefined) return rows;
  const stateAt = (row: number) => wordKey(String(states.cells[row] ?? ""));
  const ahead = counted(rows, stateAt);
  const all = counted(states.cells.keys(), stateAt);
  return keptWhere(rows, (row) => {
    const [count, total] = [ahead.get(stateAt(row)) ?? 0, all.get(stateAt(row)) ?? 0];
    return stateAt(row) === "" || !isPlanned(stateAt(row), count, total);
  });
}

/** States of deals that are over, one way or the other. */
const over =
  /won|lost|closed|complet|paid|delivered|shipped|invoiced|cancel|refund|已|完|成交|签收|取消|关闭|退/;

function isPlanned(state: string, ahead: number, all: number): boolean {
  const amongOverdue = ahead >= fewestAmongOverdue && ahead >= all * amongOverdueShare;
  if (amongOverdue && !over.test(state)) return true;
  return ahead >= fewestPlanned && ahead >= all * plannedShare;
}

function counted(rows: Iterable<number>, stateAt: (row: number) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(stateAt(row), (counts.get(stateAt(row)) ?? 0) + 1);
  return counts;
}
