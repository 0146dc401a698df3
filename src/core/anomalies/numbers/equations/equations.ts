import type { Field } from "../../../sheets/fields";
import { amountColumn } from "../../../tables/columns/amountColumn";
import { memoised } from "../../../tables/kept/memoised";
import { once } from "../../../tables/kept/once";
import { remember } from "../../../tables/kept/remember";
import type { Column, Table } from "../../../tables/table";
import { spreadRows } from "../../../values/groups/spreadRows";
import { columnsOfEquation, type Equation } from "./equation";
import { balances, lessOne, runs, twoOrThree } from "./equationShapes";
import { isHeld, usesAll } from "./heldEquations";
import { longRuns } from "./longRuns";
import { type Figures, multiplesOf } from "./multiples";
import { namedBalances } from "./namedBalances";
import { rated } from "./rated";

const figureFields: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount", "number", "totalAmount"]);
/** More columns of figures make more combinations than books have reasons for. */
const mostColumns = 10;
/** Five years by the month. */
const mostMonths = 64;
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

const leftmost = remember((table: Table, most: number): Figures => {
  const found = table.columns.flatMap((column, at) =>
    figureFields.has(column.field) ? [{ column, at }] : [],
  );
  const kept = found.sort((a, b) => placeOf(a.column) - placeOf(b.column)).slice(0, most);
  return new Map(kept.map(({ column, at }) => [at, amountColumn(column).values]));
});

/** The figures an equation speaks of and those that may explain it: of a sum over many months, or what is told further right, all. */
export function figuresFor(table: Table, equation: Equation): Figures {
  const figures = figuresOf(table);
  return columnsOfEquation(equation).every((at) => figures.has(at)) ? figures : leftmost(table, mostMonths);
}

/** Where a column stands on the first sheet that has it. */
export function placeOf({ columnOnSheet }: Pick<Column, "columnOnSheet">): number {
  return columnOnSheet.find((place) => place >= 0) ?? 0;
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

/**
 * What makes a total, and the sum it is parted in besides: what is paid of it and what is open. Of a product also what
 * makes it where a part of it is blank: pieces instead of an area.
 */
function ofTotal(shapes: readonly Equation[], holds: (equation: Equation) => boolean): readonly Equation[] {
  const plainest = shapes.find(holds);
  if (plainest === undefined) return [];
  const first = plainest.kind === "sum" ? (madeOf(plainest, shapes).find(holds) ?? plainest) : plainest;
  const isOther = ({ parts }: Equation) => !parts.some((part) => first.parts.includes(part));
  const parted = shapes.filter((one) => one.kind === "sum" && isOther(one));
  return [first, ...[insteadOf(first, shapes), parted].flatMap((all) => all.find(holds) ?? [])];
}

/** Paid and open are the plainer equation; three figures may make the sum all the same, quantity, price and discount. */
function madeOf({ parts }: Equation, shapes: readonly Equation[]): readonly Equation[] {
  return shapes.filter((one) => one.kind === "product" && !one.parts.some((part) => parts.includes(part)));
}

function insteadOf(first: Equation, shapes: readonly Equation[]): readonly Equation[] {
  if (first.kind !== "product") return [];
  const products = shapes.filter(({ kind }) => kind === "product");
  return first.parts.flatMap((without) =>
    products.flatMap((one) => (one.parts.includes(without) ? [] : [{ ...one, without }])),
  );
}

function multiples(figures: Figures, total: number, rows: readonly number[]): readonly Equation[] {
  return multiplesOf(figures, total, rows).map(({ part, factor }) => ({
    kind: "multiple",
    parts: [part],
    factor,
    total,
  }));
}
