import type { Links } from "./links";
import type { Matching } from "./matching";
import { emptyScore, isForbidden, scorePair } from "./scorePair";

/** Rows grouped: `members` of a root row, roots by union. */
export interface Groups {
  readonly roots: Int32Array;
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/** One odd pair must not sink or save a group: cross pairs count within these bounds. */
const lowestPair = -8;
const highestPair = 14;
/** How far the average of all cross pairs may lie under the limit. */
const averageSlack = 2;

export type Forbidden = (a: number, b: number) => boolean;

/** Every row its own root. */
export function ownRoots(rowCount: number): Int32Array {
  const roots = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) roots[row] = row;
  return roots;
}

/** Root of a row's tree, halving the way to it. */
export function rootOf(roots: Int32Array, row: number): number {
  let root = row;
  while (roots[root] !== root) {
    roots[root] = roots[roots[root] ?? 0] ?? 0;
    root = roots[root] ?? 0;
  }
  return root;
}

const pair = emptyScore();

/** Two single rows are held by their link itself. */
const areSingle = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === 1 && right.length === 1;

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

/** Average-link clustering along the strongest links; chains of weak links do not grow. */
export function clusterRows(matching: Matching, links: Links, forbidden: Forbidden): Groups {
  const roots = ownRoots(matching.rowCount);
  const members = new Map<number, number[]>();
  for (let i = 0; i < links.lower.length; i++) {
    const a = rootOf(roots, links.lower[i] ?? 0);
    const b = rootOf(roots, links.upper[i] ?? 0);
    if (a === b) continue;
    const left = members.get(a) ?? [a];
    const right = members.get(b) ?? [b];
    const joins = areSingle(left, right) ? !forbidden(a, b) : mayJoin(matching, left, right, forbidden);
    if (!joins) continue;
    const [into, from] = left.length >= right.length ? [a, b] : [b, a];
    roots[from] = into;
    members.set(into, [...left, ...right]);
    members.delete(from);
  }
  return { roots, members };
}
