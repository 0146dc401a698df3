import type { Cluster } from "../../dedupe/clusters/duplicates";
import { findDuplicatesIn } from "../../dedupe/findDuplicates";
import type { Contested } from "../../dedupe/memory/contested";
import { notSamePairs } from "../../dedupe/memory/notSamePairs";
import type { DedupeRun } from "./clusterRun";
import { evidenceOf, warningsOf } from "./clusterSentences";
import { type Stake, stakesOf } from "./clusterStake";
import { clusterView } from "./clusterView";
import type { ClusterView, Report } from "./clusterViews";
import { inOrder, openFirstGroups, type Staked } from "./firstGroups";

/** What one search found. */
export interface GroupsFound {
  /** As they are shown. */
  readonly groups: readonly Staked[];
  readonly contested: readonly Contested[];
  readonly candidatePairs: number;
  /** How many pairs people said are two customers. */
  readonly remembered: number;
}

/** Share of a search that is over once the table is read. */
const read = 0.35;

/** Searches for the duplicate customers of one book; the first groups are reported while the rest is searched. */
export function searchGroups(run: DedupeRun, report: Report): GroupsFound {
  const { context, matching } = run;
  const { customers } = context.book;
  const notSame = notSamePairs(customers, context.own.notSame);
  const stakeOf = stakesOf(run);
  const first = openFirstGroups(customers.rowCount, stakeOf);
  const contested: Contested[] = [];
  const { clusters, candidatePairs } = findDuplicatesIn(matching, {
    notSame,
    report(share) {
      const shown = first.take().map((group) => groupView(run, group, contested));
      report(read + share * (1 - read), shown.length > 0 ? shown : undefined);
    },
    found(cluster, inKnot) {
      contested.push(...inKnot);
      first.note(cluster);
    },
  });
  const groups = firstThen(first.taken(), clusters, stakeOf);
  return { groups, contested, candidatePairs, remembered: notSame.length };
}

/** A group as the pane shows it, with why, and what speaks against. */
export function groupView(
  run: DedupeRun,
  { cluster, stake }: Staked,
  contested: readonly Contested[],
): ClusterView {
  return {
    ...clusterView(run, cluster),
    stake: stake.amount,
    ...evidenceOf(run, cluster),
    warnings: warningsOf(run, cluster, contested),
  };
}

/** The groups shown first stay where they are; the others follow by what hangs on them. */
function firstThen(
  shown: readonly Staked[],
  clusters: readonly Cluster[],
  stakeOf: (rows: readonly number[]) => Stake,
): readonly Staked[] {
  const known = new Set(shown.map(({ cluster }) => cluster));
  const others = clusters.filter((cluster) => !known.has(cluster));
  return [...shown, ...inOrder(others, stakeOf)];
}
