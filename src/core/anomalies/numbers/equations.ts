import type { Field } from "../../sheets/fields";
import { amountColumn } from "../../tables/amountColumn";
import type { Column, Table } from "../../tables/table";
import { rowsWhere } from "../rule/hits";
import { columnsOfEquation, type Equation, isBroken, isWaived, says } from "./equation";
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
  const found = ofTwoOrThree(columns, holds);
  const told = new Set(found.flatMap(columnsOfEquation));
  const rest = columns.filter((column) => !told.has(column));
  const totals = new Set(found.map(({ total }) => total));
  return [
    ...found,
    ...rest.flatMap((total) => runs(columns, total).find(holds) ?? lessOne(rest, total).find(holds) ?? []),
    ...columns.flatMap((total) =>
      totals.has(total) ? [] : (multiples(figures, total, rows).find(holds) ?? []),
    ),
  ];
}

function ofTwoOrThree(
  columns: readonly number[],
  holds: (equation: Equation) => boolean,
): readonly Equation[] {
  return columns.flatMap((total): readonly Equation[] => {
    const others = columns.filter((column) => column !== total);
    const twos = pairsOf(others);
    const threes = twos.flatMap((two) =>
      others.flatMap((third) => (third > Math.max(...two) ? [[...two, third]] : [])),
    );
    const found =
      twos.map((parts): Equation => ({ kind: "product", parts, total })).find(holds) ??
      twos.map((parts): Equation => ({ kind: "sum", parts, total })).find(holds) ??
      threes.map((parts): Equation => ({ kind: "sum", parts, total })).find(holds) ??
      threes.map((parts): Equation => ({ kind: "product", parts, total })).find(holds);
    return found === undefined ? [] : [found];
  });
}

function multiples(figures: Figures, total: number, rows: readonly number[]): readonly Equation[] {
  return multiplesOf(figures, total, rows).map(({ part, factor }) => ({
    kind: "multiple",
    parts: [part],
    factor,
    total,
  }));
}

/** Parts that stand side by side, right before their total or right behind it: premium, levy, tax, duty and fee. */
const fewestInRun = 4;

function runs(columns: readonly number[], total: number): readonly Equation[] {
  const at = columns.indexOf(total);
  const before = columns.slice(0, at).reverse();
  return [before, columns.slice(at + 1)].flatMap((beside) =>
    beside.flatMap((_, i): readonly Equation[] =>
      i + 1 < fewestInRun
        ? []
        : [{ kind: "sum", parts: beside.slice(0, i + 1).sort((a, b) => a - b), total }],
    ),
  );
}

/** Two parts less a third: the total is the last of the four, for two and two are the same whichever is asked for. */
function lessOne(columns: readonly number[], total: number): readonly Equation[] {
  const before = columns.slice(0, columns.indexOf(total));
  return before.flatMap((less) =>
    pairsOf(before.filter((column) => column !== less)).map(
      (parts): Equation => ({ kind: "sum", parts, less, total }),
    ),
  );
}

function pairsOf(columns: readonly number[]): readonly (readonly number[])[] {
  return columns.flatMap((a, i) => columns.slice(i + 1).map((b) => [a, b]));
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
