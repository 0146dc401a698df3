import type { CellValue } from "../../sheets/cell";
import { readAmount } from "../../values/numbers/readAmount";
import { tidyText } from "../../values/text/foldText";
import { valueIn } from "../../values/text/reading";
import type { Column } from "../table";

/** ¥10,228.74, -￥88, RMB 1200: a sum with its sign of money before it. */
const signed = /^[-+(\s]*(?:[¥$€£]|rmb|cny|usd)/i;
/** Sums of each kind from which it can be told what they are counted in. */
const fewest = 3;

/**
 * Whether cells with a sign of money are in yuan though the column counts in 万元: ¥10,228.74 among 0.62 and 1.35 is as large
 * as those are in yuan, and ten thousand times as large as they stand there.
 */
export function countsSignedAlone({ cells, scale }: Column): boolean {
  if (scale <= 1) return false;
  const bare: number[] = [];
  const withSign: number[] = [];
  for (const cell of cells) {
    if (typeof cell === "number") bare.push(Math.abs(cell));
    else if (isSigned(cell)) withSign.push(Math.abs(valueIn(readAmount(cell)) ?? 0));
  }
  if (bare.length < fewest || withSign.length < fewest) return false;
  // Nearer, as a multiple, to the sums in yuan than to the figures.
  return middleOf(withSign) > middleOf(bare) * Math.sqrt(scale);
}

export function isSigned(cell: CellValue): boolean {
  return typeof cell === "string" && signed.test(tidyText(cell));
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
