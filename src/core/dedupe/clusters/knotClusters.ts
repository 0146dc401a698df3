import type { Knot, Links } from "../scoring/links";
import { clusterRows, type Forbidden, type Groups, groupsFor, joinGroups, startGroups } from "./clustering";
import type { Cluster } from "./duplicates";
import { holdsTwoHouses } from "./holdsTwoHouses";

/** What is needed to take knots apart; one is reused for all of them. */
export interface KnotSpace {
  readonly groups: Groups;
  /** Rows of a group held together by the links of its tree so far. */
  readonly trees: Groups;
  order: Int32Array;
}

const fewRows = 64;

export const knotSpace = (): KnotSpace => ({
  groups: groupsFor(fewRows),
  trees: groupsFor(fewRows),
  order: new Int32Array(fewRows),
});

/** More links than this are sorted by the engine; nearly all knots have one or two. */
const mostInserted = 24;

/** Links from the strongest on. */
function sortLinks({ weights, ties, count }: Links, space: KnotSpace): void {
  if (space.order.length < count) space.order = new Int32Array(count * 2);
  const { order } = space;
  const compare = (x: number, y: number) =>
    (weights[y] ?? 0) - (weights[x] ?? 0) || (ties[x] ?? 0) - (ties[y] ?? 0);
  for (let i = 0; i < count; i++) order[i] = i;
  if (count > mostInserted) {
    order.set(Array.from(order.subarray(0, count)).sort(compare));
    return;
  }
  for (let i = 1; i < count; i++) {
    let at = i;
    for (; at > 0 && compare(order[at - 1] ?? 0, i) > 0; at--) order[at] = order[at - 1] ?? 0;
    order[at] = i;
  }
}

/** The weakest link of a tree decides how strong and how sure its group is; it comes last. */
interface Tree {
  readonly head: number;
  certain: boolean;
  weakest: number;
}

/** Grows the strongest tree that spans each group by the links that are as certain as wanted. */
function growTrees({ links, places, from }: Knot, space: KnotSpace, certain: number, grown: Tree[]): void {
  const { groups, trees, order } = space;
  for (let i = 0; i < links.count; i++) {
    const link = order[i] ?? 0;
    const lower = (places[links.lower[link] ?? 0] ?? 0) - 1 - from;
    const upper = (places[links.upper[link] ?? 0] ?? 0) - 1 - from;
    const head = groups.heads[lower] ?? 0;
    if (links.certain[link] !== certain || head !== groups.heads[upper]) continue;
    const left = trees.heads[lower] ?? 0;
    const right = trees.heads[upper] ?? 0;
    if (left === right) continue;
    joinGroups(trees, left, right);
    noteLink(grown, head, link, links);
  }
}

function noteLink(grown: Tree[], head: number, link: number, { certain, weights }: Links): void {
  const tree = grown.find((each) => each.head === head);
  const isCertain = certain[link] === 1;
  if (tree === undefined) grown.push({ head, certain: isCertain, weakest: link });
  else {
    tree.certain &&= isCertain;
    if ((weights[link] ?? 0) < (weights[tree.weakest] ?? 0)) tree.weakest = link;
  }
}

function rowsOf({ rows, from }: Knot, { nexts }: Groups, head: number): number[] {
  const members: number[] = [];
  for (let i = head; i >= 0; i = nexts[i] ?? -1) members.push(rows[from + i] ?? 0);
  return members.sort((a, b) => a - b);
}

/** A group as it has grown. */
interface Grown extends Pick<Cluster, "rows" | "weakestPair"> {
  readonly tree: Omit<Tree, "head">;
}

function clusterOf(
  { matching, links }: Knot,
  { rows, tree, weakestPair }: Grown,
  doubtful: ReadonlySet<number>,
): Cluster {
  const small = rows.length <= matching.settings.largestCertainGroup;
  const clear = doubtful.size === 0 || !rows.some((row) => doubtful.has(row));
  return {
    rows,
    certainty: tree.certain && small && clear && !holdsTwoHouses(matching, rows) ? "certain" : "probable",
    matchWeight: links.weights[tree.weakest] ?? 0,
    weakestPair,
  };
}

/** The groups of a knot; those with a doubtful row are not certain. */
export function knotClusters(
  knot: Knot,
  space: KnotSpace,
  forbidden: Forbidden,
  doubtful: ReadonlySet<number>,
): readonly Cluster[] {
  const { links } = knot;
  if (links.count === 1) {
    const rows = [links.lower[0] ?? 0, links.upper[0] ?? 0] as const;
    if (forbidden(...rows)) return [];
    // Two rows are their own weakest pair: nearly all groups are such, and of a million rows a list each counts.
    const tree = { certain: links.certain[0] === 1, weakest: 0 };
    return [clusterOf(knot, { rows, tree, weakestPair: rows }, doubtful)];
  }
  sortLinks(links, space);
  clusterRows(knot, space.order, space.groups, forbidden);
  startGroups(space.trees, knot.to - knot.from);
  const grown: Tree[] = [];
  growTrees(knot, space, 1, grown);
  growTrees(knot, space, 0, grown);
  return grown.map((tree) => {
    const weakestPair = [links.lower[tree.weakest] ?? 0, links.upper[tree.weakest] ?? 0] as const;
    const rows = rowsOf(knot, space.groups, tree.head);
    return clusterOf(knot, { rows, tree, weakestPair }, doubtful);
  });
}
