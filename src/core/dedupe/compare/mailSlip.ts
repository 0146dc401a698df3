import type { CodePool } from "../columns/texts/codePool";
import type { ValueColumn } from "../columns/values/values";
import { isDigit } from "../normalise/folding/fold";
import { slipLevel, slipLevels } from "./texts/valueSlip";

function nextLetter({ codes }: CodePool, from: number, to: number): number {
  let at = from;
  while (at < to && isDigit(codes[at] ?? 0)) at++;
  return at;
}

/** Do two mailboxes named by letters differ in their figures alone: john.smith46, john.smith7? Those are two John Smiths. */
function areNumbered({ texts }: ValueColumn, a: number, b: number): boolean {
  const { codes, starts } = texts;
  const toA = starts[a + 1] ?? 0;
  const toB = starts[b + 1] ?? 0;
  let i = starts[a] ?? 0;
  let k = starts[b] ?? 0;
  if (isDigit(codes[i] ?? 0)) return false;
  for (;;) {
    i = nextLetter(texts, i, toA);
    k = nextLetter(texts, k, toB);
    if (i >= toA || k >= toB) return i >= toA && k >= toB;
    if (codes[i++] !== codes[k++]) return false;
  }
}

/** One or two characters wrong in a mailbox, the figures behind a name excepted. */
export const isMailSlip = (written: ValueColumn, a: number, b: number): boolean =>
  slipLevel(written, a, b) === slipLevels.slip && !areNumbered(written, a, b);
