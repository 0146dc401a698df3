import { roles } from "../../../sheets/fields";
import type { Table } from "../../../tables/table";
import { rowsOfNoKind } from "../../cells/rowsOfAKind";
import { rowsWhere } from "../../cells/rowsWhere";
import type { TableKey } from "../../rule/hit";
import { perBook } from "../../rule/perBook";
import { tableOf } from "../../rule/tableOf";
import { mostSlips } from "../figures/figureColumn";
import { disagreements } from "./disagreements";
import { cent, type Equation } from "./equation";
import { equationsIn, figuresOf } from "./equations";
import { exceeds, isPartOf, type PartOf } from "./isPartOf";
import { saysPaid } from "./paidColumns";

interface TooLarge extends PartOf {
  readonly row: number;
  /** The part. */
  readonly column: number;
}

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
      const equations = equationsIn(table);
      if (!isPartOf(table, { part, whole }, figures) || isFactor(equations, part, whole)) continue;
      if (isTakenOff(equations, part, whole)) continue;
      const column = table.columns[part];
      const least = column !== undefined && saysPaid(column) ? roundedUp : 0;
      for (const row of exceeding(table, { parts, wholes, least }))
        if (!found.has(row)) found.set(row, { row, column: part, part, whole });
    }
  if (found.size === 0) return [];
  const takenOff = rowsTakenOff(figures);
  const isSlip = ({ row, part, whole }: TooLarge) =>
    !takenOff.has(row) || hasZerosTooMany(figures.get(part)?.[row], figures.get(whole)?.[row]);
  return [...found.values()].filter(isSlip).sort((a, b) => a.row - b.row);
}

/** 25,200 received of 2,520: nobody pays ten or a hundred times what is due ahead. */
function hasZerosTooMany(part = Number.NaN, whole = Number.NaN): boolean {
  return [10, 100, 1000].some((times) => Math.abs(part - whole * times) <= cent);
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

/** What was paid is taken off what was owed and what came to it: it exceeds neither only by chance. */
function isTakenOff(equations: readonly Equation[], part: number, whole: number): boolean {
  return equations.some(
    ({ parts, less = [] }) => parts.length > 1 && parts.includes(whole) && less.includes(part),
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

/** By judgement: who pays a little more than is asked rounds up, or paid what was let off. */
const roundedUp = 0.05;

/** By judgement: of a short list so many may be slips. */
const fewExceed = 5;

/** None where more rows exceed than slips are made; not those of a kind that mostly does. */
function exceeding(table: Table, { parts, wholes, least }: Exceeding): readonly number[] {
  const rows = [...rowsWhere(parts.length, (row) => exceeds(parts, wholes, row))];
  if (rows.length > Math.max(fewExceed, mostSlips(parts.length))) return [];
  return rowsOfNoKind(
    table,
    rows.filter((row) => (parts[row] ?? 0) > (wholes[row] ?? 0) * (1 + least)),
  );
}

interface Exceeding {
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
  /** The least share of the whole by which a part exceeds it. */
  readonly least: number;
}
