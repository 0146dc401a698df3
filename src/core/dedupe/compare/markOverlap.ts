import { looksAlike } from "../../reference/lookAlikes";
import type { NameColumn } from "../columns/names";
import { sameSound } from "../columns/pinyin";

/** Share of neighbouring character pairs two 字号 have in common; industry words would make all alike. */
export function markDice(names: NameColumn, a: number, b: number): number {
  const { codes, starts } = names.cores;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  const pairsA = (names.marks[a] ?? 0) - 1;
  const pairsB = (names.marks[b] ?? 0) - 1;
  let common = 0;
  for (let i = fromA; i < fromA + pairsA; i++) {
    for (let k = fromB; k < fromB + pairsB; k++) {
      if (codes[i] !== codes[k] || codes[i + 1] !== codes[k + 1]) continue;
      common += 1;
      break;
    }
  }
  return pairsA + pairsB <= 0 ? 0 : (2 * common) / (pairsA + pairsB);
}

/** Not one character of the 字号 in common: of two registered names no slip and no short form, but two firms. */
export function shareNothing({ cores, marks }: NameColumn, a: number, b: number): boolean {
  const { codes, starts } = cores;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  for (let i = fromA; i < fromA + (marks[a] ?? 0); i++)
    for (let k = fromB; k < fromB + (marks[b] ?? 0); k++) if (codes[i] === codes[k]) return false;
  return true;
}

/**
 * Do two 字号 of one length differ in two characters side by side and nothing else? Of 谢桥思嘉 and 谢桥锐禾 the place is the
 * same and the word another: no slip of the pen changes a word into one that neither sounds nor looks like it.
 */
export function isOtherWord({ cores, marks }: NameColumn, a: number, b: number): boolean {
  const length = marks[a] ?? 0;
  if (length !== marks[b] || length < shortestPlaced) return false;
  const { codes, starts } = cores;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  let at = 0;
  while (at < length && codes[fromA + at] === codes[fromB + at]) at++;
  if (
    at + 1 >= length ||
    isOneFor(codes, fromA + at, fromB + at) ||
    isOneFor(codes, fromA + at + 1, fromB + at + 1)
  )
    return false;
  for (let i = at + 2; i < length; i++) if (codes[fromA + i] !== codes[fromB + i]) return false;
  return codes[fromA + at] !== codes[fromB + at + 1] && codes[fromA + at + 1] !== codes[fromB + at];
}

/** A place of two characters and a word of two. */
const shortestPlaced = 4;

/** Is a character the other one, or easily written for it? */
function isOneFor(codes: Uint16Array, a: number, b: number): boolean {
  const [x, y] = [codes[a] ?? 0, codes[b] ?? 0];
  return sameSound(x, y) || looksAlike(x, y);
}
