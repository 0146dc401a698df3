import type { Column } from "../tables/table";
import {
  brokenRows,
  cent,
  type Equation,
  equationsOf,
  type Figures,
  figuresOf,
  placeOf,
  reckoned,
} from "./equations";
import { perBook } from "./perBook";

interface Disagreement {
  readonly row: number;
  /** The figure to look at: of those that are reckoned the one furthest right, where results stand. */
  readonly column: number;
  readonly equation: Equation;
}

/** The rows in which an equation that nearly all deals keep does not come out, at most one a row, in order of rows. */
export const disagreements = perBook(({ transactions }): readonly Disagreement[] => {
  const figures = figuresOf(transactions);
  if (figures.size < 3) return [];
  const found = new Map<number, Disagreement>();
  for (const equation of equationsOf(figures, transactions.rowCount)) {
    const column = rightmost(equation, transactions.columns);
    for (const row of brokenRows(equation, figures, transactions.rowCount))
      if (!found.has(row) && !isInParts(equation, figures, row)) found.set(row, { row, column, equation });
  }
  return onceOnly([...found.values()], figures).sort((a, b) => a.row - b.row);
});

/**
 * Half of it is paid and half of it open: of quantity times price two columns hold a part each. Of a sum a part that
 * few rows have, the tax of another state, stands in a column of its own.
 */
function isInParts(equation: Equation, figures: Figures, row: number): boolean {
  const due = reckoned(equation, figures, row);
  const own = figures.get(equation.total)?.[row] ?? Number.NaN;
  const rest = equation.kind === "product" ? due - own : own - due;
  return [...figures].some(
    ([column, values]) =>
      column !== equation.total &&
      (equation.kind === "product" || !equation.parts.includes(column)) &&
      values[row] !== 0 &&
      Math.abs(rest - (values[row] ?? Number.NaN)) <= cent,
  );
}

/** Slips differ; a fee of 4,200 written beside each of three instalments is how the list is kept. */
function onceOnly(found: readonly Disagreement[], figures: Figures): Disagreement[] {
  const said = ({ row, equation: { parts, total } }: Disagreement) =>
    [...parts, total].map((at) => figures.get(at)?.[row]).join(" ");
  const counts = new Map<string, number>();
  for (const one of found) counts.set(said(one), (counts.get(said(one)) ?? 0) + 1);
  return found.filter((one) => counts.get(said(one)) === 1);
}

function rightmost({ parts, total }: Equation, columns: readonly Column[]): number {
  const place = (at: number) => placeOf(columns[at] ?? { columnOnSheet: [] });
  return [...parts, total].reduce((right, at) => (place(at) > place(right) ? at : right), total);
}
