import { memoised } from "../../../tables/kept/memoised";
import { once } from "../../../tables/kept/once";
import type { Table } from "../../../tables/table";
import { spreadRows } from "../../../values/groups/spreadRows";
import { columnsOfEquation, type Equation } from "./equation";
import { balances, lessOne, runs, twoOrThree } from "./equationShapes";
import { isHeld, usesAll } from "./heldEquations";
import { longRuns } from "./longRuns";
import { type Figures, multiplesOf } from "./multiples";
import { namedBalances } from "./namedBalances";
import { ofTotal } from "./ofTotal";
import { rated } from "./rated";
import { leftmost, mostColumns, mostMonths } from "./tableFigures";

const sampledRows = 600;

/**
 * The figures of a table by column, those furthest left where there are many. The days of a month are told by what they
 * come to: they stand for nothing else, and behind them it goes on with price, sum due and paid.
 */
export const figuresOf = memoised((table: Table): Figures => {
  const days = new Set(longRunsIn(table).flatMap(({ parts }) => parts));
  if (days.size === 0) return leftmost(table, mostColumns);
  const others = [...leftmost(table, mostMonths)].filter(([column]) => !days.has(column));
  return new Map(others.slice(0, mostColumns));
});

/** The figures an equation speaks of and those that may explain it: of a sum over many months, or what is told further right, all. */
export function figuresFor(table: Table, equation: Equation): Figures {
  const figures = figuresOf(table);
  return columnsOfEquation(equation).every((at) => figures.has(at)) ? figures : leftmost(table, mostMonths);
}

/** What the rows of a table reckon; found once. */
export const equationsIn = memoised((table: Table): readonly Equation[] => {
  const found = [...equationsOf(figuresOf(table), table.rowCount), ...longRunsIn(table)];
  const told = found.map(columnsOfEquation);
  const isTold = (one: Equation) =>
    told.some((columns) => columnsOfEquation(one).every((column) => columns.includes(column)));
  return [...found, ...namedBalances(table, leftmost(table, mostMonths)).filter((one) => !isTold(one))];
});

/** Sums of more columns than are tried in every combination: of the days of a month, the months of a year. */
const longRunsIn = memoised((table: Table): readonly Equation[] => {
  const all = leftmost(table, mostMonths);
  if (all.size <= mostColumns) return [];
  return longRuns(all, sampledOf(table.rowCount), mostColumns).filter(holdsIn(all, table.rowCount));
});

/** What nearly all rows reckon: quantity times price, deposit and balance, net and tax. */
export function equationsOf(figures: Figures, rowCount: number): readonly Equation[] {
  const rows = sampledOf(rowCount);
  const columns = [...figures.keys()];
  const holds = holdsIn(figures, rowCount);
  const found = columns.flatMap((total) =>
    ofTotal([...twoOrThree(columns, total), ...rated(figures, total, rows)], holds),
  );
  const told = new Set(found.flatMap(columnsOfEquation));
  const rest = columns.filter((column) => !told.has(column));
  const totals = new Set(found.map(({ total }) => total));
  return [
    ...found,
    ...rest.flatMap(
      (total) =>
        runs(columns, total).find(holds) ??
        lessOne(rest, total).find(holds) ??
        balances(rest, total).find((own) => holds(own) && usesAll(own, figures, rows)) ??
        [],
    ),
    ...columns.flatMap((total) =>
      totals.has(total) ? [] : (multiples(figures, total, rows).find(holds) ?? []),
    ),
  ];
}

/** Whether an equation holds in some rows and then in all: in the few that are looked at first slips may be missing by chance. */
function holdsIn(figures: Figures, rowCount: number): (equation: Equation) => boolean {
  const rows = sampledOf(rowCount);
  const all = once(() => (rows.length === rowCount ? rows : [...new Array(rowCount).keys()]));
  return (equation) =>
    isHeld(equation, figures, rows) && (rows.length === rowCount || isHeld(equation, figures, all()));
}

function sampledOf(rowCount: number): readonly number[] {
  return [...spreadRows(rowCount, sampledRows)];
}

function multiples(figures: Figures, total: number, rows: readonly number[]): readonly Equation[] {
  return multiplesOf(figures, total, rows).map(({ part, factor }) => ({
    kind: "multiple",
    parts: [part],
    factor,
    total,
  }));
}
