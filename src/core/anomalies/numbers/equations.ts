import type { Field } from "../../sheets/fields";
import { amountColumn } from "../../tables/amountColumn";
import type { Column, Table } from "../../tables/table";
import { rowsWhere } from "../rule/hits";
import { type Figures, multiplesOf } from "./multiples";

/** One column is the sum, or the product, of others, or a fixed multiple of one; positions in the table's `columns`. */
export interface Equation {
  readonly kind: "sum" | "product" | "multiple";
  readonly parts: readonly number[];
  /** What is taken off a sum: bought and given, less what was used. */
  readonly less?: number;
  /** Of a multiple: 12 months to the year. */
  readonly factor?: number;
  readonly total: number;
}

/** Every column an equation speaks of. */
export const columnsOfEquation = ({ parts, less, total }: Equation): readonly number[] => [
  ...parts,
  ...(less === undefined ? [] : [less]),
  total,
];

const figureFields: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount", "number", "totalAmount"]);
/** More columns of figures make more combinations than books have reasons for. */
const mostColumns = 10;
const sampledRows = 600;
/** Rows that say something, and the share of them that must come out right: by judgement, slips are rarer than one in thirty. */
const fewestRows = 30;
const keptShare = 0.97;
/** Of short lists so many rows may be slips in any case. */
const mostSlips = 5;
/** Rounding to the cent, or to a whole unit of large sums. */
export const cent = 0.011;
const rounding = 0.001;

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
  const holds = (equation: Equation) => isKept(equation, figures, rows);
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
    const found =
      twos.map((parts): Equation => ({ kind: "product", parts, total })).find(holds) ??
      twos.map((parts): Equation => ({ kind: "sum", parts, total })).find(holds) ??
      twos
        .flatMap((two) => others.flatMap((third) => (third > Math.max(...two) ? [[...two, third]] : [])))
        .map((parts): Equation => ({ kind: "sum", parts, total }))
        .find(holds);
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

/** Whether rows that say something (no price times 1, no sum of one part, none lost in rounding) nearly all come out right. */
function isKept(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
  let [told, kept] = [0, 0];
  for (const row of rows) {
    if (!says(equation, figures, row)) continue;
    told++;
    if (!isBroken(equation, figures, row)) kept++;
    if (told - kept > rows.length * (1 - keptShare)) return false;
  }
  return told >= fewestRows && kept >= told * keptShare;
}

function at(figures: Figures, column: number, row: number): number {
  return figures.get(column)?.[row] ?? Number.NaN;
}

function says(equation: Equation, figures: Figures, row: number): boolean {
  const { kind, parts, less, total } = equation;
  const sum = at(figures, total, row);
  // What is not judged (isBroken) speaks for nothing: a number times another is no price of 0 either.
  if (!(sum > 0)) return false;
  if (kind === "multiple") return reckoned(equation, figures, row) > allowed(sum, kind) * fewestApart;
  // Where nothing is taken off, or there is nothing to add, it is another equation.
  if (less !== undefined && !(Math.abs(at(figures, less, row)) > allowed(sum))) return false;
  const telling = parts.filter((part) => {
    const figure = at(figures, part, row);
    if (kind === "product") return !Number.isNaN(figure) && figure !== 0 && figure !== 1;
    // Two days beside a fee of 5,610 are within its rounding: the fee is the fee, whatever is added.
    return Math.abs(figure) > allowed(sum);
  });
  return telling.length >= 2;
}

/** Of a multiple a figure so many times as large as its rounding tells something. */
const fewestApart = 10;

/** What the total should be by its parts; NaN where the row does not say enough. A blank part of a sum is nothing. */
export function reckoned(equation: Equation, figures: Figures, row: number): number {
  const { kind, parts, less, factor = 1 } = equation;
  const told = parts.map((part) => at(figures, part, row));
  if (kind === "multiple") return (told[0] ?? Number.NaN) * factor;
  if (kind === "product") return told.reduce((product, figure) => product * figure, 1);
  if (told.every(Number.isNaN)) return Number.NaN;
  const off = less === undefined ? 0 : at(figures, less, row) || 0;
  return told.reduce((sum, figure) => sum + (Number.isNaN(figure) ? 0 : figure), -off);
}

/** Whether a row has all it takes and comes out wrong; what is given back is settled otherwise than sold. */
export function isBroken(equation: Equation, figures: Figures, row: number): boolean {
  const total = at(figures, equation.total, row);
  const due = reckoned(equation, figures, row);
  if (equation.kind === "multiple" && due === 0) return false;
  return total > 0 && Math.abs(due - total) > allowed(total, equation.kind);
}

/** A multiple comes out to the cent, or two rates of one sum would be one of each other; in whole units where prices are. */
function allowed(total: number, kind: Equation["kind"] = "sum"): number {
  if (kind === "multiple") return cent + (Number.isInteger(total) ? 1 : 0);
  return cent + Math.abs(total) * rounding;
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
