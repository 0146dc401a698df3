import type { Figures } from "./multiples";

/**
 * One column is the sum, or the product, of others, or a fixed multiple of one, or one and a share of it; positions in the
 * table's `columns`.
 */
export interface Equation {
  readonly kind: "sum" | "product" | "multiple" | "rated";
  readonly parts: readonly number[];
  /** What is taken off a sum: bought and given, less what was used; owed and delivered, less paid and let off. */
  readonly less?: readonly number[];
  /** Of a multiple: 12 months to the year; of what is rated what makes the second part a share, below nought where it is taken off. */
  readonly factor?: number;
  readonly total: number;
  /** It is asked only of rows that have nothing here: where no area is given pieces are counted. */
  readonly without?: number;
}

/** Every column an equation speaks of. */
export const columnsOfEquation = ({ parts, less = [], total }: Equation): readonly number[] => [
  ...parts,
  ...less,
  total,
];

/** Rounding to the cent, or to a whole unit of large sums. */
export const cent = 0.011;
const rounding = 0.001;

function at(figures: Figures, column: number, row: number): number {
  return figures.get(column)?.[row] ?? Number.NaN;
}

function isAsked({ without }: Equation, figures: Figures, row: number): boolean {
  return without === undefined || Number.isNaN(at(figures, without, row));
}

/** Whether a row says something: no price times 1, no sum of one part, none lost in rounding. */
export function says(equation: Equation, figures: Figures, row: number): boolean {
  const { kind, parts, less, total } = equation;
  const sum = at(figures, total, row);
  // What is not judged (isBroken) speaks for nothing: a number times another is no price of 0 either.
  if (!(sum > 0) || !isAsked(equation, figures, row)) return false;
  if (kind === "multiple") return reckoned(equation, figures, row) > allowed(sum, kind) * fewestApart;
  if (kind === "rated")
    return Math.abs(reckoned(equation, figures, row) - at(figures, parts[0] ?? -1, row)) > allowed(sum);
  // Where nothing is taken off, or there is nothing to add, it is another equation.
  if (less !== undefined && !less.some((off) => Math.abs(at(figures, off, row)) > allowed(sum))) return false;
  const told = parts.map((part) => at(figures, part, row));
  if (kind === "product" && told.some(Number.isNaN)) return false;
  const telling = told.filter((figure) => {
    if (kind === "product") return figure !== 0 && figure !== 1;
    // Two days beside a fee of 5,610 are within its rounding: the fee is the fee, whatever is added.
    return Math.abs(figure) > allowed(sum);
  });
  return telling.length >= 2;
}

/** Of a multiple a figure so many times as large as its rounding tells something. */
const fewestApart = 10;

/** What the total should be by its parts; NaN where the row does not say enough. A blank part of a sum is nothing, beside others. */
export function reckoned(equation: Equation, figures: Figures, row: number): number {
  const { kind, parts, less = [], factor = 1 } = equation;
  const told = parts.map((part) => at(figures, part, row));
  if (kind === "multiple") return (told[0] ?? Number.NaN) * factor;
  if (kind === "rated") return (told[0] ?? Number.NaN) * (1 + (told[1] ?? Number.NaN) * factor);
  if (kind === "product") return told.reduce((product, figure) => product * figure, 1);
  // Nothing off and a payment left blank: it is the payment that is missing.
  if (told.some(Number.isNaN) && told.every((figure) => !figure)) return Number.NaN;
  const off = less.reduce((sum, column) => sum + (at(figures, column, row) || 0), 0);
  return told.reduce((sum, figure) => sum + (Number.isNaN(figure) ? 0 : figure), -off);
}

/** Whether a row has all it takes and comes out wrong; what is given back is settled otherwise than sold. */
export function isBroken(equation: Equation, figures: Figures, row: number): boolean {
  const total = at(figures, equation.total, row);
  const due = reckoned(equation, figures, row);
  if (!isAsked(equation, figures, row) || (equation.kind === "multiple" && due === 0)) return false;
  return total > 0 && Math.abs(due - total) > allowed(total, equation.kind);
}

/** Steps to which people round down what they ask for, a thirteenth of the sum at most: by judgement, of a tenth one asks why. */
const steps = [1, 10, 50, 100, 500, 1000] as const;
const oddChange = 0.075;

/**
 * 4,368 asked as 4,360 and 10,200 as 10,000: the odd change of a product is let off, and nothing but that. Of a sum
 * paid at once it is what is left of ten: 131.40 paid as 131, and nothing open.
 */
export function isWaived(equation: Equation, figures: Figures, row: number): boolean {
  const due = reckoned(equation, figures, row);
  const own = at(figures, equation.total, row);
  if (equation.kind === "product") return isRoundedDown(due, own, steps);
  const given = equation.parts.filter((part) => (at(figures, part, row) || 0) !== 0);
  return equation.kind === "sum" && given.length === 1 && isRoundedDown(own, due, stepsPaid);
}

const stepsPaid = [1, 10] as const;

function isRoundedDown(from: number, to: number, by: readonly number[]): boolean {
  return to >= from * (1 - oddChange) && by.some((step) => to === Math.floor(from / step) * step);
}

/** What rounding may make of a total: 8 × 72 × 0.85 is billed as 490. A multiple comes out to the cent, or two rates of one sum would be one of each other; in whole units where prices are. */
export function allowed(total: number, kind: Equation["kind"] = "sum"): number {
  if (kind === "multiple") return cent + (Number.isInteger(total) ? 1 : 0);
  const wholeUnits = kind === "product" && Number.isInteger(total) ? 0.5 : 0;
  return cent + Math.max(wholeUnits, Math.abs(total) * rounding);
}
