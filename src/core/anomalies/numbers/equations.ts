import type { Field } from "../../sheets/fields";
import { amountColumn } from "../../tables/amountColumn";
import type { Column, Table } from "../../tables/table";
import { rowsWhere } from "../cells/rowsWhere";
import { columnsOfEquation, type Equation, isBroken, isWaived, says } from "./equation";
import { balances, lessOne, runs, twoOrThree } from "./equationShapes";
import { type Figures, multiplesOf } from "./multiples";

const figureFields: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount", "number", "totalAmount"]);
/** More columns of figures make more combinations than books have reasons for. */
const mostColumns = 10;
const sampledRows = 600;
/** Rows that say something, and the share of them that must come out right: by judgement, slips are rarer than one in thirty. */
const fewestRows = 30;
const keptShare = 0.97;
/** Of short lists so many rows may be slips in any case. */
const mostSlips = 5;

/** The figures of a table by column, those furthest left where there are many. */
export function figuresOf(table: Table): Figures {
  const found = table.columns.flatMap((column, at) =>
    figureFields.has(column.field) ? [{ column, at }] : [],
  );
  const leftmost = found.sort((a, b) => placeOf(a.column) - placeOf(b.column)).slice(0, mostColumns);
  return new Map(leftmost.map(({ column, at }) => [at, amountColumn(column).values]));
}

/** Where a column stands on the first sheet that has it. */
export function placeOf({ columnOnSheet }: Pick<Column, "columnOnSheet">): number {
  return columnOnSheet.find((place) => place >= 0) ?? 0;
}

/** What nearly all rows reckon: quantity times price, deposit and balance, net and tax; at most one a total. */
export function equationsOf(figures: Figures, rowCount: number): readonly Equation[] {
  const step = Math.max(1, Math.ceil(rowCount / sampledRows));
  const rows = Array.from({ length: Math.ceil(rowCount / step) }, (_, i) => i * step);
  const columns = [...figures.keys()];
  const holds = (equation: Equation) =>
    isKept(equation, figures, rows) || isEitherOr(equation, figures, rows);
  const found = columns.flatMap((total) => twoOrThree(columns, total).find(holds) ?? []);
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

function multiples(figures: Figures, total: number, rows: readonly number[]): readonly Equation[] {
  return multiplesOf(figures, total, rows).map(({ part, factor }) => ({
    kind: "multiple",
    parts: [part],
    factor,
    total,
  }));
}

/** By judgement: a column nearly always empty is added or taken off alike, and fits any equation. */
const fewestUses = 5;

function usesAll(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
  return columnsOfEquation(equation).every(
    (column) => rows.filter((row) => (figures.get(column)?.[row] || 0) !== 0).length >= fewestUses,
  );
}

/** Whether rows that say something nearly all come out right. */
function isKept(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
  let [told, kept] = [0, 0];
  for (const row of rows) {
    if (!says(equation, figures, row)) continue;
    told++;
    if (!isBroken(equation, figures, row) || isWaived(equation, figures, row)) kept++;
    if (told - kept > rows.length * (1 - keptShare)) return false;
  }
  return told >= fewestRows && kept >= told * keptShare;
}

/** By judgement: in so many rows each part alone is the total, which two columns never are by accident. */
const fewestEither = 15;

/** Paid or open: every row has one of two parts, and it is the total. */
function isEitherOr(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
  const { kind, parts, less } = equation;
  if (kind !== "sum" || parts.length !== 2 || less !== undefined) return false;
  let [first, second, broken] = [0, 0, 0];
  for (const row of rows) {
    const given = parts.map((part) => (figures.get(part)?.[row] || 0) !== 0);
    if (given[0] === given[1] && !given[0]) continue;
    if (isBroken(equation, figures, row)) broken++;
    else if (given[0] !== given[1]) given[0] ? first++ : second++;
    if (broken > rows.length * (1 - keptShare)) return false;
  }
  return Math.min(first, second) >= fewestEither && broken <= (first + second + broken) * (1 - keptShare);
}

/**
 * The rows that come out wrong. Where more do than slips are made, those with nothing to multiply or to add are another
 * kind of row (a charge billed at home beside the foreign ones), not told by this equation.
 */
export function brokenRows(equation: Equation, figures: Figures, rowCount: number): readonly number[] {
  const rows = [...rowsWhere(rowCount, (row) => isBroken(equation, figures, row))];
  if (rows.length <= Math.max(mostSlips, rowCount * (1 - keptShare))) return rows;
  return rows.filter((row) => says(equation, figures, row));
}
