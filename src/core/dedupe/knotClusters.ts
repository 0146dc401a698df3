import { clusterRows, type Forbidden, spanningLinks } from "./clustering";
import type { Cluster } from "./duplicates";
import type { Link } from "./links";
import type { Matching } from "./matching";

/** The weakest link of a tree decides how strong and how sure its group is; it comes last. */
interface Tree {
  readonly rows: readonly number[];
  certain: boolean;
  weakest: Link;
}

function treesOf(matching: Matching, links: readonly Link[], forbidden: Forbidden): readonly Tree[] {
  const groups = clusterRows(matching, links, forbidden);
  const trees = new Map<readonly number[], Tree>();
  for (const link of spanningLinks(groups, links)) {
    const rows = groups.get(link.lower) ?? [];
    const tree = trees.get(rows);
    if (tree === undefined) trees.set(rows, { rows, certain: link.certain, weakest: link });
    else {
      tree.certain &&= link.certain;
      if (link.weight < tree.weakest.weight) tree.weakest = link;
    }
  }
  return [...trees.values()];
}

function clusterOf({ settings }: Matching, tree: Tree, doubtful: ReadonlySet<number>): Cluster {
  const { rows, weakest } = tree;
  const small = rows.length <= settings.largestCertainGroup;
  const certain = tree.certain && small && !rows.some((row) => doubtful.has(row));
  return {
    rows: [...rows].sort((a, b) => a - b),
    certainty: certain ? "certain" : "probable",
    matchWeight: weakest.weight,
    weakestPair: [weakest.lower, weakest.upper],
  };
}

/** The groups of one knot of links; those with a doubtful row are not certain. */
export function knotClusters(
  matching: Matching,
  links: readonly Link[],
  forbidden: Forbidden,
  doubtful: ReadonlySet<number>,
): readonly Cluster[] {
  const [only] = links;
  if (links.length === 1 && only !== undefined) {
    if (forbidden(only.lower, only.upper)) return [];
    const rows = [only.lower, only.upper];
    return [clusterOf(matching, { rows, certain: only.certain, weakest: only }, doubtful)];
  }
  return treesOf(matching, links, forbidden).map((tree) => clusterOf(matching, tree, doubtful));
}
