import { lengthIn } from "../../columns/texts/codePool";
import type { ValueColumn } from "../../columns/values/values";
import { editDistance } from "./editDistance";

/** How far two texts that are not the same are apart. */
export const slipLevels = { slip: 2, alike: 3, different: 4 } as const;

/** Slips allowed in a text: one in a short one, two from seven characters on. */
export function slipLevel(column: ValueColumn, a: number, b: number): number {
  const shorter = Math.min(lengthIn(column.texts, a), lengthIn(column.texts, b));
  if (shorter <= 2) return startsAlike(column, a, b, shorter) ? slipLevels.alike : slipLevels.different;
  const limit = shorter >= 7 ? 2 : 1;
  if (editDistance(column.texts, a, b, limit) <= limit) return slipLevels.slip;
  if (startsAlike(column, a, b, shorter)) return slipLevels.alike;
  const isAlike = shorter >= 5 && editDistance(column.texts, a, b, 3) <= Math.floor(shorter / 3);
  return isAlike ? slipLevels.alike : slipLevels.different;
}

/** Rob and Robert, J and James: the shorter opens the longer. */
function startsAlike(column: ValueColumn, a: number, b: number, length: number): boolean {
  const { codes, starts } = column.texts;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  for (let i = 0; i < length; i++) if (codes[fromA + i] !== codes[fromB + i]) return false;
  return true;
}
