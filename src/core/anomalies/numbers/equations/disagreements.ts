import { roles } from "../../../sheets/fields";
import { amountColumn } from "../../../tables/columns/amountColumn";
import type { Column, Table } from "../../../tables/table";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { isPlaceholder } from "../../../values/text/placeholders";
import { readings } from "../../../values/text/reading";
import { rowsWhere } from "../../cells/rowsWhere";
import type { TableKey } from "../../rule/hit";
import { perBook } from "../../rule/perBook";
import { tableOf } from "../../rule/tableOf";
import { brokenRows } from "./brokenRows";
import { cent, columnsOfEquation, type Equation, isWaived, reckoned } from "./equation";
import { equationsIn, figuresFor } from "./equations";
import { farFigure } from "./farFigure";
import type { Figures } from "./multiples";
import { isNoted } from "./notedDifference";
import { placeOf } from "./tableFigures";

interface Disagreement {
  readonly row: number;
  /** The figure to look at: one far from all others of its column, or of those given the one furthest right, where results stand. */
  readonly column: number;
  readonly equation: Equation;
}

/** The rows in which an equation that nearly all rows of a table keep does not come out, at most one a row, in order of rows. */
export const disagreements = perBook(
  (book): ReadonlyMap<TableKey, readonly Disagreement[]> =>
    new Map(roles.map((role) => [role, disagreementsIn(tableOf(book, role))])),
);

function disagreementsIn(table: Table): readonly Disagreement[] {
  const found = new Map<number, Disagreement>();
  for (const equation of equationsIn(table)) {
    const figures = figuresFor(table, equation);
    const further = furtherParts(equation, figures);
    const isRight = (row: number) =>
      isWaived(equation, figures, row) ||
      isInParts(equation, figures, row, further) ||
      isNoted(table, row, reckoned(equation, figures, row) - (figures.get(equation.total)?.[row] ?? 0)) ||
      hasUnread(equation, table, figures, row);
    for (const row of brokenRows(equation, figures, table.rowCount))
      if (!found.has(row) && !isRight(row))
        found.set(row, {
          row,
          column:
            farFigure(equation, figures, row) ??
            rightmost(equation, table.columns, (at) => !Number.isNaN(figures.get(at)?.[row])),
          equation,
        });
  }
  return onceOnly([...found.values()], table).sort((a, b) => a.row - b.row);
}

/** A figure nobody can read (#REF!, 见合同) is told as such, and is not nothing. */
function hasUnread(equation: Equation, { columns }: Table, figures: Figures, row: number): boolean {
  return columnsOfEquation(equation).some((at) => {
    const column = Number.isNaN(figures.get(at)?.[row]) ? columns[at] : undefined;
    if (column === undefined || amountColumn(column).readings[row] !== readings.unreadable) return false;
    return !isPlaceholder(String(column.cells[row]), "amount");
  });
}

/**
 * Half of it is paid and half of it open: of quantity times price, or of a sum nearly everybody pays in full, two columns
 * hold a part each. Of a sum a part that few rows have, the tax of another state, stands in a column of its own.
 */
function isInParts(equation: Equation, figures: Figures, row: number, further: ReadonlySet<number>): boolean {
  const due = reckoned(equation, figures, row);
  const own = figures.get(equation.total)?.[row] ?? Number.NaN;
  const told = new Set(columnsOfEquation(equation));
  const isRest = (values: Float64Array, rest: number) =>
    values[row] !== 0 && Math.abs(rest - (values[row] ?? Number.NaN)) <= cent;
  const isOpen = equation.kind === "sum" && (due <= 0 || due > own);
  return [...figures].some(
    ([column, values]) =>
      (isOpen && !told.has(column) && isRest(values, due - own)) ||
      (further.has(column) && isRest(values, equation.kind === "product" ? due - own : own - due)),
  );
}

/** By judgement: of a part that only few rows have nearly all others say nothing. */
const silentShare = 0.95;

/** Columns that may hold a part: of a product any, of a sum those with nothing where all of its parts are given. */
function furtherParts(equation: Equation, figures: Figures): ReadonlySet<number> {
  const { kind, parts, total } = equation;
  const isGiven = (column: number, row: number) => (figures.get(column)?.[row] || 0) !== 0;
  const others = [...figures.keys()].filter((column) => column !== total);
  if (kind === "product") return new Set(others);
  const rows = rowsWhere(figures.get(total)?.length ?? 0, (row) => parts.every((part) => isGiven(part, row)));
  const isSilent = (column: number) =>
    rows.filter((row) => !isGiven(column, row)).length >= rows.length * silentShare;
  const told = new Set(columnsOfEquation(equation));
  return new Set(others.filter((column) => !told.has(column) && isSilent(column)));
}

/** Slips differ; a fee of 4,200 written beside each of three instalments is how the list is kept. */
function onceOnly(found: readonly Disagreement[], table: Table): Disagreement[] {
  const said = ({ row, equation }: Disagreement) => {
    const figures = figuresFor(table, equation);
    return columnsOfEquation(equation)
      .map((at) => figures.get(at)?.[row])
      .join(" ");
  };
  const counts = timesOfEach(found.map(said));
  return found.filter((one) => counts.get(said(one)) === 1);
}

function rightmost(
  equation: Equation,
  columns: readonly Column[],
  isFilled: (column: number) => boolean,
): number {
  const place = (at: number) => placeOf(columns[at] ?? { columnOnSheet: [] });
  return columnsOfEquation(equation)
    .filter(isFilled)
    .reduce((right, at) => (place(at) > place(right) ? at : right), equation.total);
}
