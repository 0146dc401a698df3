import { isCertain } from "../scoring/isCertain";
import type { Matching } from "../scoring/matching";
import { emptyScore } from "../scoring/pairScore";
import { scorePair } from "../scoring/scorePair";

const pair = emptyScore();

/**
 * Are two of the rows of a group, ascending, at other houses and by themselves not certainly one: Money Max at 81 and at 160
 * Serangoon Road, with a third row between them that gives the road alone? Of such groups of three and more, which
 * certain links hold together, two in five were several customers (the labelled sets and invented books). A house that
 * one certain link sets aside, as a slip or a move, tells nobody apart.
 */
export function holdsTwoHouses(matching: Matching, rows: readonly number[]): boolean {
  if (rows.length < 3) return false;
  const apart: (readonly [number, number])[] = [];
  const setAside = new Set<number>();
  for (const [at, a] of rows.entries())
    for (const b of rows.slice(at + 1)) {
      scorePair(matching, a, b, pair);
      if (!pair.elsewhere) continue;
      if (isCertain(matching, pair)) setAside.add(a).add(b);
      else apart.push([a, b]);
    }
  return apart.some(([a, b]) => !setAside.has(a) && !setAside.has(b));
}
