import type { Column, Table } from "../../../tables/table";
import { spreadRows } from "../../../values/groups/spreadRows";
import { type Equation, isBroken, isWaived } from "./equation";
import { keptShare } from "./heldEquations";
import type { Figures } from "./multiples";
import { saysOpen, saysPaid } from "./paidColumns";

/**
 * By judgement: the headings say that what was paid and what is open make the sum, so that fewer rows need show it than
 * of columns nobody named: so many have a sum, and in so many something is open.
 */
const fewestRows = 30;
const fewestOpen = 3;
/** A deposit, a payment on delivery and the rest. */
const mostPayments = 3;

/** Rows looked at first. */
const sampledRows = 600;

/** Paid and open, which their headings tell, make a sum: where all is paid at once no two parts of it are seen. */
export function namedBalances({ columns, rowCount }: Table, figures: Figures): readonly Equation[] {
  const named = (says: (column: Column) => boolean) =>
    [...figures.keys()].filter((at) => {
      const column = columns[at];
      return column !== undefined && says(column);
    });
  const [paid, open] = [named(saysPaid), named(saysOpen)];
  if (paid.length === 0 || paid.length > mostPayments || open.length === 0) return [];
  const payments = someOf(paid);
  const totals = [...figures.keys()].filter((at) => !open.includes(at) && !paid.includes(at));
  const rows = [...spreadRows(rowCount, sampledRows)];
  const found = open.flatMap((left) => {
    const shapes = totals.flatMap((total) => payments.map((parts) => ({ parts, left, total })));
    return shapes.map(equationOf).find((one) => isKept(one, figures, rows)) ?? [];
  });
  if (found.length === 0 || rows.length === rowCount) return found;
  const all = [...new Array(rowCount).keys()];
  return found.filter((one) => isKept(one, figures, all));
}

interface Balance {
  readonly parts: readonly number[];
  readonly left: number;
  readonly total: number;
}

/** What is open stands last. */
const equationOf = ({ parts, left, total }: Balance): Equation => ({
  kind: "sum",
  parts: [...parts, left],
  total,
});

/** Every choice of one or more, those of fewer first. */
function someOf(columns: readonly number[]): readonly (readonly number[])[] {
  const choices = Array.from({ length: 2 ** columns.length - 1 }, (_, i) =>
    columns.filter((_, at) => (((i + 1) >> at) & 1) === 1),
  );
  return choices.toSorted((a, b) => a.length - b.length);
}

/** Whether nearly all rows that have a sum come out, and some of them while something is open. */
function isKept(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
  const isGiven = (column: number, row: number) => (figures.get(column)?.[row] || 0) !== 0;
  const told = rows.filter(
    (row) => isGiven(equation.total, row) && equation.parts.some((part) => isGiven(part, row)),
  );
  const kept = told.filter((row) => !isBroken(equation, figures, row) || isWaived(equation, figures, row));
  const stillOpen = kept.filter((row) => isGiven(equation.parts.at(-1) ?? -1, row)).length;
  return told.length >= fewestRows && kept.length >= told.length * keptShare && stillOpen >= fewestOpen;
}
