import { columnsOfEquation, type Equation, isBroken, isWaived, says } from "./equation";
import type { Figures } from "./multiples";

/** Rows that say something, and the share of them that must come out right: by judgement, slips are rarer than one in thirty. */
const fewestRows = 30;
export const keptShare = 0.97;

/** Whether an equation holds in nearly all of the rows. */
export function isHeld(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
  return (
    isKept(equation, figures, rows) ||
    isEitherOr(equation, figures, rows) ||
    isBalance(equation, figures, rows)
  );
}

/** By judgement: a column nearly always empty is added or taken off alike, and fits any equation. */
const fewestUses = 5;

export function usesAll(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
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

/** By judgement: in so many rows all that came and went has to come out, where in most nothing came. */
const fewestWhole = 10;

/** What was owed, less what was paid: of a month few bought anything, and all the same their balance comes out. */
function isBalance(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
  const { parts, less = [] } = equation;
  if (less.length === 0) return false;
  let [told, kept, whole] = [0, 0, 0];
  const isGiven = (column: number, row: number) => (figures.get(column)?.[row] || 0) !== 0;
  for (const row of rows) {
    if (!less.some((off) => isGiven(off, row)) || !parts.some((part) => isGiven(part, row))) continue;
    told++;
    if (isBroken(equation, figures, row)) continue;
    kept++;
    if (says(equation, figures, row)) whole++;
  }
  return told >= fewestRows && kept >= told * keptShare && whole >= fewestWhole;
}

/** By judgement: in so many rows each part alone is the total, which two columns never are by accident. */
const fewestEither = 15;

/** Paid or open: every row has one of two parts, and it is the total. */
function isEitherOr(equation: Equation, figures: Figures, rows: readonly number[]): boolean {
  const { kind, parts, less, total } = equation;
  if (kind !== "sum" || parts.length !== 2 || less !== undefined) return false;
  let [first, second, broken] = [0, 0, 0];
  for (const row of rows) {
    const given = parts.map((part) => (figures.get(part)?.[row] || 0) !== 0);
    // What is not judged (isBroken) speaks for nothing.
    if ((given[0] === given[1] && !given[0]) || !((figures.get(total)?.[row] ?? 0) > 0)) continue;
    if (isBroken(equation, figures, row)) broken++;
    else if (given[0] !== given[1]) given[0] ? first++ : second++;
    if (broken > rows.length * (1 - keptShare)) return false;
  }
  return Math.min(first, second) >= fewestEither && broken <= (first + second + broken) * (1 - keptShare);
}
