import { type Figures, figureAt } from "../../tables/columns/figures";
import { blankKind, dealKinds } from "./deals";
import { signKind } from "./kindsBySign";

/** By judgement: of fewer sums nothing is told. */
const fewest = 20;
/** Nobody gives back nine orders of ten; what books write to the credit side is sold. */
const nearlyAll = 0.9;

/** Whether sales stand below zero, as an export of books has them: nearly all sums of a list without types do. */
export function areCredited(amounts: Figures, rows: number): boolean {
  const mayBeAbove = rows * (1 - nearlyAll);
  let [above, below] = [0, 0];
  for (let row = 0; row < rows && above <= mayBeAbove; row++) {
    const amount = figureAt(amounts, row);
    if (amount > 0) above++;
    else if (amount < 0) below++;
  }
  return below >= fewest && below >= (above + below) * nearlyAll;
}

/**
 * The same of a list with types: nearly all it calls bought stands below zero, and of a few all does. Sums without a type may
 * be bought or given back by their sign: those above zero speak against it.
 */
export function areTypedCredits(amounts: Figures, kinds: Figures, rows: number): boolean {
  const mayBeAbove = rows * (1 - nearlyAll);
  let [above, below] = [0, 0];
  for (let row = 0; row < rows && above <= mayBeAbove; row++) {
    const kind = figureAt(kinds, row);
    const isBought = kind === dealKinds.purchase;
    const amount = figureAt(amounts, row);
    if (amount > 0 && (isBought || kind === blankKind || kind === signKind)) above++;
    else if (amount < 0 && isBought) below++;
  }
  return below > 0 && below >= (above + below) * nearlyAll && (above === 0 || below >= fewest);
}
