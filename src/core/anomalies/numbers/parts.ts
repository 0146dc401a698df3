import { roles } from "../../sheets/fields";
import type { Table } from "../../tables/table";
import { spreadRows } from "../../values/groups/spreadRows";
import { rowsOfNoKind } from "../cells/rowsOfAKind";
import { rowsWhere } from "../cells/rowsWhere";
import type { TableKey } from "../rule/hit";
import { perBook } from "../rule/perBook";
import { tableOf } from "../rule/tableOf";
import { disagreements } from "./disagreements";
import { cent, type Equation } from "./equation";
import { equationsIn, figuresOf } from "./equations";
import { mostSlips } from "./figureColumn";

/** Two columns of which the first hardly ever exceeds the second: seats in use of seats bought. Positions in the table's `columns`. */
interface PartOf {
  readonly part: number;
  readonly whole: number;
}

interface TooLarge extends PartOf {
  readonly row: number;
  /** The part. */
  readonly column: number;
}

const sampledRows = 1024;
const fewestRows = 60;
/** Where all is paid at once due and paid are equal: those that differ tell which is the part. By judgement. */
const fewestUnder = 8;
const mostOver = 0.25;
/** By judgement: habits that bend oftener are none. */
const keptShare = 0.985;
/** Beside the whole of another row so many parts exceed it: or else one column just holds larger figures. By judgement. */
const byChance = 0.15;
/** Rows from which the other wholes are taken: two distances, for neighbours may belong together. */
const apart = [1, 7] as const;

/** The parts that exceed their whole, by role, at most one a row, in order of rows. */
export const partsTooLarge = perBook(
  (book, context): ReadonlyMap<TableKey, readonly TooLarge[]> =>
    new Map(
      roles.map((role) => {
        const told = new Set(
          disagreements(book, context)
            .get(role)
            ?.map(({ row }) => row),
        );
        return [role, tooLargeIn(tableOf(book, role)).filter(({ row }) => !told.has(row))];
      }),
    ),
);

function tooLargeIn(table: Table): readonly TooLarge[] {
  const figures = figuresOf(table);
  const found = new Map<number, TooLarge>();
  for (const [part, parts] of figures)
    for (const [whole, wholes] of figures) {
      if (part === whole || !isPart(parts, wholes) || isFactor(equationsIn(table), part, whole)) continue;
      for (const row of exceeding(table, parts, wholes))
        if (!found.has(row)) found.set(row, { row, column: part, part, whole });
    }
  if (found.size === 0) return [];
  const takenOff = rowsTakenOff(figures);
  return [...found.values()].filter(({ row }) => !takenOff.has(row)).sort((a, b) => a.row - b.row);
}

/** A price lies below the sum it makes, and below what is open of it, only as far as one or more are bought. */
function isFactor(equations: readonly Equation[], part: number, whole: number): boolean {
  const made = equations.filter(({ kind, parts }) => kind === "product" && parts.includes(part));
  return made.some(
    ({ total }) =>
      total === whole ||
      equations.some((one) => one.kind === "sum" && one.total === total && one.parts.includes(whole)),
  );
}

/** Rows with a figure below nought in a column that has hardly any: it was taken off the whole. */
function rowsTakenOff(figures: ReturnType<typeof figuresOf>): ReadonlySet<number> {
  const below = [...figures.values()].map((column) => {
    const rows = rowsWhere(column.length, (row) => (column[row] ?? 0) < 0);
    return rows.length > mostSlips(column.length) ? [] : [...rows];
  });
  return new Set(below.flat());
}

function isPart(parts: Float64Array, wholes: Float64Array): boolean {
  const told: number[] = [];
  let [under, over] = [0, 0];
  for (const row of spreadRows(parts.length, sampledRows)) {
    if (!isTold(parts, wholes, row)) continue;
    told.push(row);
    if (exceeds(parts, wholes, row)) over++;
    else if (exceeds(wholes, parts, row)) under++;
    if (over > sampledRows * (1 - keptShare)) return false;
  }
  if (told.length < fewestRows || over > told.length * (1 - keptShare)) return false;
  if (under < fewestUnder || over > under * mostOver) return false;
  return apart.every((distance) => {
    const other = (i: number) => told[(i + distance) % told.length] ?? 0;
    const chance = told.filter((row, i) => (parts[row] ?? 0) > (wholes[other(i)] ?? 0) + cent).length;
    return chance >= told.length * byChance;
  });
}

/** None where more rows exceed than slips are made; not those of a kind that mostly does. */
function exceeding(table: Table, parts: Float64Array, wholes: Float64Array): readonly number[] {
  const rows = [...rowsWhere(parts.length, (row) => exceeds(parts, wholes, row))];
  return rows.length > mostSlips(parts.length) ? [] : rowsOfNoKind(table, rows);
}

/** Nothing bought yet, or given back, says nothing of what is in use. */
function isTold(parts: Float64Array, wholes: Float64Array, row: number): boolean {
  return (parts[row] ?? 0) > 0 && (wholes[row] ?? 0) > 0;
}

function exceeds(parts: Float64Array, wholes: Float64Array, row: number): boolean {
  return isTold(parts, wholes, row) && (parts[row] ?? 0) > (wholes[row] ?? 0) + cent;
}
