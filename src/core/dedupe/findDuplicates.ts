import type { Table } from "../tables/table";
import { findCandidates } from "./block/candidates";
import { keyFamilies } from "./block/keyFamilies";
import { clusterRows, type Forbidden, type Groups } from "./clustering";
import type { Cluster, Duplicates } from "./duplicates";
import { findLinks, type Links } from "./links";
import { type Matching, openMatching } from "./matching";
import type { DedupeSettings } from "./settings";

export interface DedupeOptions {
  /** Pairs of table rows the user said are not the same customer. */
  readonly notSame?: readonly { readonly a: number; readonly b: number }[];
  readonly report?: (share: number) => void;
}

const nobody: Forbidden = () => false;

function forbiddenBy(options: DedupeOptions, rowCount: number): Forbidden {
  const pairs = options.notSame ?? [];
  if (pairs.length === 0) return nobody;
  const keys = new Set(pairs.map(({ a, b }) => Math.min(a, b) * rowCount + Math.max(a, b)));
  return (a, b) => keys.has(Math.min(a, b) * rowCount + Math.max(a, b));
}

/** Strongest tree of each group: whether it holds by certain links alone, and its weakest link. */
function treeOf(groups: Groups, links: Links): Map<number, number[]> {
  const trees = new Map<number, number[]>();
  const parents = new Map<number, number>();
  const find = (row: number): number => {
    const parent = parents.get(row) ?? row;
    return parent === row ? row : find(parent);
  };
  const order = [...links.lower.keys()].sort((x, y) => (links.certain[y] ?? 0) - (links.certain[x] ?? 0));
  for (const i of order) {
    const a = links.lower[i] ?? 0;
    const b = links.upper[i] ?? 0;
    const root = rootIn(groups, a);
    if (root !== rootIn(groups, b) || find(a) === find(b)) continue;
    parents.set(find(a), find(b));
    trees.set(root, [...(trees.get(root) ?? []), i]);
  }
  return trees;
}

function rootIn({ roots }: Groups, row: number): number {
  let root = row;
  while (roots[root] !== root) root = roots[root] ?? 0;
  return root;
}

function clusterOf(
  matching: Matching,
  rows: readonly number[],
  tree: readonly number[],
  links: Links,
): Cluster {
  const weakest = tree.reduce((x, y) => ((links.weights[x] ?? 0) <= (links.weights[y] ?? 0) ? x : y));
  const certain =
    tree.every((i) => links.certain[i] === 1) && rows.length <= matching.settings.largestCertainGroup;
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
  const trees = treeOf(groups, links);
  const clusters = [...groups.members].map(([root, rows]) =>
    clusterOf(matching, rows, trees.get(rootIn(groups, root)) ?? [], links),
  );
  clusters.sort((x, y) => (x.rows[0] ?? 0) - (y.rows[0] ?? 0));
  return { clusters, candidatePairs: candidates.partners.length };
}

/** Finds the duplicate groups of a table of customers, persons or places from whichever columns it has. */
export function findDuplicates(
  customers: Table,
  settings: DedupeSettings,
  options: DedupeOptions = {},
): Duplicates {
  return findDuplicatesIn(openMatching(customers, settings), options);
}
