import type { Link } from "./links";
import type { Matching } from "./matching";
import { emptyScore, isForbidden, scorePair } from "./scorePair";

/** Rows that belong together so far, by each of them. */
type Groups = Map<number, number[]>;

/** One odd pair must not sink or save a group: cross pairs count within these bounds. */
const lowestPair = -8;
const highestPair = 14;
/** How far the average of all cross pairs may lie under the limit. */
const averageSlack = 2;

export type Forbidden = (a: number, b: number) => boolean;

/** The group of a row, itself alone to begin with. */
function groupOf(groups: Groups, row: number): number[] {
  const known = groups.get(row);
  if (known !== undefined) return known;
  const alone = [row];
  groups.set(row, alone);
  return alone;
}

/** Makes one group of two, moving the smaller one. */
function join(groups: Groups, left: number[], right: number[]): void {
  const [into, from] = left.length >= right.length ? [left, right] : [right, left];
  for (const row of from) {
    into.push(row);
    groups.set(row, into);
  }
}

const pair = emptyScore();

/** Would the two groups still hold together on average, and does no pair of them forbid it? */
function mayJoin(
  matching: Matching,
  left: readonly number[],
  right: readonly number[],
  forbidden: Forbidden,
): boolean {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      if (forbidden(a, b)) return false;
      scorePair(matching, Math.min(a, b), Math.max(a, b), pair);
      if (isForbidden(pair)) return false;
      sum += Math.min(highestPair, Math.max(lowestPair, pair.weight));
    }
  }
  return sum / (left.length * right.length) >= matching.settings.probableBits - averageSlack;
}

/**
 * Average-link clustering along the links, strongest first; chains of weak links do not grow. Two single rows are held
 * by their link itself.
 */
export function clusterRows(matching: Matching, links: readonly Link[], forbidden: Forbidden): Groups {
  const groups: Groups = new Map();
  for (const { lower, upper } of links) {
    const left = groupOf(groups, lower);
    const right = groupOf(groups, upper);
    if (left === right) continue;
    const single = left.length === 1 && right.length === 1;
    const joins = single ? !forbidden(lower, upper) : mayJoin(matching, left, right, forbidden);
    if (joins) join(groups, left, right);
  }
  return groups;
}

/** The links of the strongest tree that spans each group: its certain links first, then by weight. */
export function spanningLinks(groups: Groups, links: readonly Link[]): readonly Link[] {
  const trees: Groups = new Map();
  const surestFirst = [...links.filter(({ certain }) => certain), ...links.filter(({ certain }) => !certain)];
  return surestFirst.filter(({ lower, upper }) => {
    if (groups.get(lower) !== groups.get(upper)) return false;
    const left = groupOf(trees, lower);
    const right = groupOf(trees, upper);
    if (left === right) return false;
    join(trees, left, right);
    return true;
  });
}
