import { isForbidden } from "../scoring/isCertain";
import type { Knot } from "../scoring/links";
import type { Matching } from "../scoring/matching";
import { emptyScore } from "../scoring/pairScore";
import { scorePair } from "../scoring/scorePair";

export type Forbidden = (a: number, b: number) => boolean;

/** One odd pair must not sink or save a group: cross pairs count within these bounds. */
const lowestPair = -8;
/** Two rows of which nothing speaks against the other are no reason to part their groups. */
const silentPair = 0;
const highestPair = 14;
/** How far the average of all cross pairs may lie under the limit. */
const averageSlack = 2;

/**
 * Groups of a knot's rows, by the rows' places in the knot: `heads[i]` is the first member of i's group, from where
 * `nexts` leads to all others; `lasts` and `sizes` count at the head only.
 */
export interface Groups {
  heads: Int32Array;
  nexts: Int32Array;
  lasts: Int32Array;
  sizes: Int32Array;
}

const ints = (size: number): Int32Array => new Int32Array(size);

export const groupsFor = (size: number): Groups => ({
  heads: ints(size),
  nexts: ints(size),
  lasts: ints(size),
  sizes: ints(size),
});

/** Every row alone; room is made where the knot is larger than all before. */
export function startGroups(groups: Groups, count: number): void {
  if (groups.heads.length < count) Object.assign(groups, groupsFor(count * 2));
  for (let i = 0; i < count; i++) {
    groups.heads[i] = i;
    groups.nexts[i] = -1;
    groups.lasts[i] = i;
    groups.sizes[i] = 1;
  }
}

/** Makes one group of two, moving the smaller one. */
export function joinGroups({ heads, nexts, lasts, sizes }: Groups, left: number, right: number): void {
  const keepsLeft = (sizes[left] ?? 0) >= (sizes[right] ?? 0);
  const into = keepsLeft ? left : right;
  const from = keepsLeft ? right : left;
  for (let i = from; i >= 0; i = nexts[i] ?? -1) heads[i] = into;
  nexts[lasts[into] ?? 0] = from;
  lasts[into] = lasts[from] ?? 0;
  sizes[into] = (sizes[into] ?? 0) + (sizes[from] ?? 0);
}

const pair = emptyScore();

/** Would the two groups still hold together on average, and does no pair of them forbid it? */
function mayJoin(
  { matching, rows, from }: Knot,
  { nexts, sizes }: Groups,
  left: number,
  right: number,
  forbidden: Forbidden,
): boolean {
  let sum = 0;
  for (let i = left; i >= 0; i = nexts[i] ?? -1) {
    for (let k = right; k >= 0; k = nexts[k] ?? -1) {
      const a = rows[from + i] ?? 0;
      const b = rows[from + k] ?? 0;
      if (forbidden(a, b)) return false;
      scorePair(matching, Math.min(a, b), Math.max(a, b), pair);
      if (isForbidden(pair)) return false;
      const least = pair.contradicted ? lowestPair : silentPair;
      sum += Math.min(highestPair, Math.max(least, pair.weight));
    }
  }
  return sum / ((sizes[left] ?? 1) * (sizes[right] ?? 1)) >= leastAverage(matching);
}

const leastAverage = ({ settings }: Matching): number => settings.probableBits - averageSlack;

/**
 * Two groups that were kept apart, by their heads, and how large both were. A group only grows, so that its head and its size
 * say who is in it: without this every further link between the same two scored all their pairs again.
 */
const keptApart = new Map<number, number>();

/**
 * Average-link clustering along the links in their `order`, strongest first; chains of weak links do not grow. Two
 * single rows are held by their link itself.
 */
export function clusterRows(knot: Knot, order: Int32Array, groups: Groups, forbidden: Forbidden): void {
  const { links, places, from } = knot;
  const count = knot.to - from;
  startGroups(groups, count);
  keptApart.clear();
  for (let i = 0; i < links.count; i++) {
    const link = order[i] ?? 0;
    const lower = links.lower[link] ?? 0;
    const upper = links.upper[link] ?? 0;
    const left = groups.heads[(places[lower] ?? 0) - 1 - from] ?? 0;
    const right = groups.heads[(places[upper] ?? 0) - 1 - from] ?? 0;
    if (left === right) continue;
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    const both = low * count + high;
    const size = (groups.sizes[low] ?? 0) * (count + 1) + (groups.sizes[high] ?? 0);
    if (keptApart.get(both) === size) continue;
    const single = groups.sizes[left] === 1 && groups.sizes[right] === 1;
    const joins = single ? !forbidden(lower, upper) : mayJoin(knot, groups, left, right, forbidden);
    if (joins) joinGroups(groups, left, right);
    else keptApart.set(both, size);
  }
}
