import { isCertain } from "../scoring/isCertain";
import type { Matching } from "../scoring/matching";
import { emptyScore } from "../scoring/pairScore";
import { scorePair } from "../scoring/scorePair";

const pair = emptyScore();

/**
 * Are two of the rows of a group, ascending, at other houses and by themselves not certainly one: Money Max at 81 and at 160
 * Serangoon Road, with a third row between them that gives the road alone? Of such groups of three and more, which
 * certain links hold together, two in five were several customers (the labelled sets and invented books).
 */
export function holdsTwoHouses(matching: Matching, rows: readonly number[]): boolean {
  if (rows.length < 3) return false;
  for (const [at, a] of rows.entries())
    for (const b of rows.slice(at + 1)) {
      scorePair(matching, a, b, pair);
      if (pair.elsewhere && !isCertain(matching, pair)) return true;
    }
  return false;
}
