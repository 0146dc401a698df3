import { remember } from "../../../tables/kept/remember";
import { median } from "../../cells/median";
import { columnsOfEquation, type Equation } from "./equation";
import type { Figures } from "./multiples";

/** By judgement: what is ten times nearer to the middle of its column is not the one mistyped. */
const farOff = 10;

/**
 * Of two figures of which one should be a fixed multiple of the other, the one that is far from the middle of its column while
 * the other is near its own: 62,000 cameras for a contract like all others. Undefined where none is.
 */
export function farFigure(equation: Equation, figures: Figures, row: number): number | undefined {
  if (equation.kind !== "multiple") return undefined;
  const told = columnsOfEquation(equation).map((column) => ({
    column,
    off: distance(figures.get(column)?.[row], middleOf(figures, column)),
  }));
  const [first, second] = told.sort((a, b) => b.off - a.off);
  return first !== undefined && second !== undefined && first.off > second.off * farOff
    ? first.column
    : undefined;
}

/** How many times a figure is the middle one, or the middle one it; NaN where nothing can be said. */
function distance(figure = Number.NaN, middle = Number.NaN): number {
  const times = figure / middle;
  return times > 0 ? Math.max(times, 1 / times) : Number.NaN;
}

const middleOf = remember((figures: Figures, column: number): number =>
  median((figures.get(column) ?? new Float64Array(0)).filter((figure) => figure > 0)),
);
