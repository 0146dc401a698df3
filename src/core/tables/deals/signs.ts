import { type Figures, figureAt } from "../columns/figures";

/** How many rows a word has, and how many of them a sum above and below zero. */
export interface Signs {
  readonly rows: number;
  readonly above: number;
  readonly below: number;
}

/** By judgement: what takes back, or pays, is written below zero in nearly every row. */
const mostly = 0.5;

export function isMostlyBelow({ rows, below }: Pick<Signs, "rows" | "below">): boolean {
  return below > rows * mostly;
}

/** The signs of each word's sums, by its place; `ofRow` tells which word a row holds. */
export function signsOf(ofRow: Uint16Array, amounts: Figures, words: number): (word: number) => Signs {
  const [rows, above, below] = [new Int32Array(words), new Int32Array(words), new Int32Array(words)];
  for (let row = 0; row < ofRow.length; row++) {
    const at = ofRow[row] ?? 0;
    const amount = figureAt(amounts, row);
    rows[at] = (rows[at] ?? 0) + 1;
    if (amount > 0) above[at] = (above[at] ?? 0) + 1;
    else if (amount < 0) below[at] = (below[at] ?? 0) + 1;
  }
  return (at) => ({ rows: rows[at] ?? 0, above: above[at] ?? 0, below: below[at] ?? 0 });
}
