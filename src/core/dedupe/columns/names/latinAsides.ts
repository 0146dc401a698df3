import { closeCode, kindOf, kinds, openCode, spaceCode } from "../../normalise/folding/foldTable";
import { hashCodes } from "../../normalise/folding/wordTable";

/**
 * What the last bracket of a Latin name says: a hash, its two first letters in the last sixteen bits; 0 without a word
 * behind others. Corwin (Perth).
 */
export function latinAside(codes: Uint16Array, length: number): number {
  let open = length - 1;
  while (open > 0 && codes[open] !== openCode) open--;
  if (open <= 0) return 0;
  let from = open + 1;
  while (from < length && codes[from] === spaceCode) from++;
  let to = from;
  while (to < length && codes[to] !== closeCode) to++;
  if (to - from < 2 || kindOf(codes[from] ?? 0) !== kinds.letter) return 0;
  const letters = (((codes[from] ?? 0) & 0xff) << 8) | ((codes[from + 1] ?? 0) & 0xff);
  return (hashCodes(codes, from, to) & ~0xffff) | letters;
}
