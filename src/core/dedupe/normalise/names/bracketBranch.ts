import { hashCodes, longestSuffix } from "../folding/wordTable";
import { longestName, type NameParts } from "./nameParts";
import { bracketBranchWords } from "./nameWords";

const joined = new Uint16Array(2 * longestName);

/** Puts ranges of codes one behind the other; the length of what was put there. */
function append(codes: Uint16Array, from: number, to: number, end: number): number {
  joined.set(codes.subarray(from, to), end);
  return end + to - from;
}

/** Hash of a name of `length` codes as it reads without its bracket: 悦读书店（河西店） is 悦读书店河西店. */
export function writtenHash({ codes, bracket }: NameParts, folded: Uint16Array, length: number): number {
  if (bracket.to === 0) return hashCodes(codes, 0, length);
  const opening = append(codes, 0, bracket.at, 0);
  const named = append(folded, bracket.from, bracket.to, opening);
  return hashCodes(joined, 0, append(codes, bracket.at, length, named));
}

/**
 * Hash of what everybody calls the place a name tells of: its 字号, and before it where a bracket says which place it is, 河西悦读
 * for 悦读书店（河西店）; 0 for other branches.
 */
export function calledHash({ codes, mark, branch, bracket }: NameParts, folded: Uint16Array): number {
  const { from, to } = bracket;
  if (to === 0) return branch === 0 ? hashCodes(codes, 0, mark) : 0;
  const slot = longestSuffix(bracketBranchWords, folded, from, to);
  const place = append(folded, from, to - (slot < 0 ? 0 : (bracketBranchWords.lengths[slot] ?? 0)), 0);
  return place === 0 ? 0 : hashCodes(joined, 0, append(codes, 0, mark, place));
}
