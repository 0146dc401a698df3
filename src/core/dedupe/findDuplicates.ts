import type { Table } from "../tables/table";
import { findCandidates } from "./block/candidates";
import { keyFamilies } from "./block/keyFamilies";
import { clusterRows, type Forbidden, type Groups, ownRoots, rootOf } from "./clustering";
import type { Cluster, Duplicates } from "./duplicates";
import { findLinks, type Links } from "./links";
import { type Matching, openMatching } from "./matching";
import { contestedRows } from "./memory/contested";
import type { RowPair } from "./memory/notSamePairs";
import type { DedupeSettings } from "./settings";

export interface DedupeOptions {
  /** Pairs of table rows the user said are not the same customer. */
  readonly notSame?: readonly RowPair[];
  readonly report?: (share: number) => void;
}

const nobody: Forbidden = () => false;

function forbiddenBy(options: DedupeOptions, rowCount: number): Forbidden {
  const pairs = options.notSame ?? [];
  if (pairs.length === 0) return nobody;
  const keys = new Set(pairs.map(({ a, b }) => Math.min(a, b) * rowCount + Math.max(a, b)));
  return (a, b) => keys.has(Math.min(a, b) * rowCount + Math.max(a, b));
}

/** For each group, by its root: how the strongest tree that spans it looks. */
interface Trees {
  /** Are all links of the tree certain? */
  readonly certain: Uint8Array;
  /** Weakest link of the tree, -1 where there is none. */
  readonly weakest: Int32Array;
}

/** Spans each group by its certain links first, then by the others, strongest first. */
function spanGroups({ roots }: Groups, links: Links, rowCount: number): Trees {
  const own = ownRoots(rowCount);
  const trees: Trees = {
    certain: new Uint8Array(rowCount).fill(1),
    weakest: new Int32Array(rowCount).fill(-1),
  };
  for (const wanted of [1, 0]) {
    for (let i = 0; i < links.lower.length; i++) {
      if (links.certain[i] !== wanted) continue;
      const a = links.lower[i] ?? 0;
      const b = links.upper[i] ?? 0;
      const root = rootOf(roots, a);
      if (root !== rootOf(roots, b) || rootOf(own, a) === rootOf(own, b)) continue;
      own[rootOf(own, a)] = rootOf(own, b);
      noteLink(trees, root, i, links);
    }
  }
  return trees;
}

function noteLink({ certain, weakest }: Trees, root: number, link: number, links: Links): void {
  if (links.certain[link] !== 1) certain[root] = 0;
  const before = weakest[root] ?? -1;
  if (before < 0 || (links.weights[link] ?? 0) < (links.weights[before] ?? 0)) weakest[root] = link;
}

function clusterOf(
  matching: Matching,
  rows: readonly number[],
  root: number,
  trees: Trees,
  links: Links,
  doubtful: ReadonlySet<number>,
): Cluster {
  const weakest = trees.weakest[root] ?? -1;
  const small = rows.length <= matching.settings.largestCertainGroup;
  const certain = trees.certain[root] === 1 && small && !rows.some((row) => doubtful.has(row));
  return {
    rows: [...rows].sort((a, b) => a - b),
    certainty: certain ? "certain" : "probable",
    matchWeight: links.weights[weakest] ?? 0,
    weakestPair: [links.lower[weakest] ?? 0, links.upper[weakest] ?? 0],
  };
}

/** Groups of rows in a prepared table that are one customer, the first row's order. */
export function findDuplicatesIn(matching: Matching, options: DedupeOptions = {}): Duplicates {
  const { rowCount, columns, settings, contents } = matching;
  const candidates = findCandidates(keyFamilies(columns, rowCount, settings.blockCap), contents, rowCount);
  const links = findLinks(matching, candidates, options.report ?? (() => {}));
  const groups = clusterRows(matching, links, forbiddenBy(options, rowCount));
  const trees = spanGroups(groups, links, rowCount);
  const contested = contestedRows(links, options.notSame ?? []);
  const doubtful = new Set(contested.map(({ row }) => row));
  const clusters = [...groups.members].map(([root, rows]) =>
    clusterOf(matching, rows, rootOf(groups.roots, root), trees, links, doubtful),
  );
  clusters.sort((x, y) => (x.rows[0] ?? 0) - (y.rows[0] ?? 0));
  return { clusters, contested, candidatePairs: candidates.partners.length };
}

/** Finds the duplicate groups of a table of customers, persons or places from whichever columns it has. */
export function findDuplicates(
  customers: Table,
  settings: DedupeSettings,
  options: DedupeOptions = {},
): Duplicates {
  return findDuplicatesIn(openMatching(customers, settings), options);
}
