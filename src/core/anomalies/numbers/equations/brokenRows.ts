import { rowsWhere } from "../../cells/rowsWhere";
import { type Equation, isBroken, reckoned, says } from "./equation";
import { keptShare } from "./heldEquations";
import type { Figures } from "./multiples";

/** Of short lists so many rows may be slips in any case. */
const mostSlips = 5;

/** By judgement: what one row in fifty comes out a twentieth beside is no slip. */
const habitShare = 0.02;
const nearly = 0.05;

/** Boxes printed, meat weighed: where the bill is often a little over or short of what was ordered, only rows far off are wrong. */
function withoutHabit(
  equation: Equation,
  figures: Figures,
  { broken, rowCount }: { readonly broken: readonly number[]; readonly rowCount: number },
): readonly number[] {
  if (equation.kind !== "product") return broken;
  const isFar = (row: number) => {
    const due = reckoned(equation, figures, row);
    return Math.abs((figures.get(equation.total)?.[row] ?? 0) - due) > Math.abs(due) * nearly;
  };
  const far = broken.filter(isFar);
  return broken.length - far.length > Math.max(mostSlips, rowCount * habitShare) ? far : broken;
}

/**
 * The rows that come out wrong. Where more do than slips are made, those with nothing to multiply or to add are another
 * kind of row (a charge billed at home beside the foreign ones), not told by this equation.
 */
export function brokenRows(equation: Equation, figures: Figures, rowCount: number): readonly number[] {
  const broken = [...rowsWhere(rowCount, (row) => isBroken(equation, figures, row))];
  const rows = withoutHabit(equation, figures, { broken, rowCount });
  if (rows.length <= Math.max(mostSlips, rowCount * (1 - keptShare))) return rows;
  return rows.filter((row) => says(equation, figures, row));
}
