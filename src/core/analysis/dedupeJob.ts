import type { Patch } from "../changes/patch";
import type { Decisions, MergeDecision, MergeScope } from "../changes/proposal";
import type { Cluster } from "../dedupe/duplicates";
import type { EvidenceColumns } from "../dedupe/evidenceColumns";
import { findDuplicatesIn } from "../dedupe/findDuplicates";
import { openMatching } from "../dedupe/matching";
import { notSamePairs } from "../dedupe/memory/notSamePairs";
import { openChildLinks } from "../dedupe/merge/childLinks";
import { type DedupeSettings, defaultDedupeSettings } from "../dedupe/settings";
import type { Language } from "../sheets/words";
import type { BookContext } from "./bookContext";
import { clusterPatch } from "./clusterPatch";
import type { DedupeRun } from "./clusterRun";
import { evidenceOf, warningsOf } from "./clusterSentences";
import { type Stake, stakesOf } from "./clusterStake";
import { clusterView } from "./clusterView";
import type { ClusterView, DuplicateSummary } from "./clusterViews";
import { pageOf } from "./page";
import type { Page, PageQuery } from "./views";

export interface DedupeJob {
  /** What was read of every customer, for whoever compares with them next. */
  readonly columns: EvidenceColumns;
  readonly summary: DuplicateSummary;
  page(query: PageQuery & { readonly certainty?: "certain" | "probable" }): Page<ClusterView>;
  patch(decisions: Decisions<MergeDecision>, scope?: MergeScope): Patch;
  /** The groups a customer row belongs to. */
  groupsOf(row: number): readonly Pick<Cluster, "certainty" | "rows">[];
}

interface Staked {
  readonly cluster: Cluster;
  readonly stake: Stake;
}

/** Certain groups first; among them those on which most money, then most records hang, then the surest. */
function inOrder(
  clusters: readonly Cluster[],
  stakeOf: (rows: readonly number[]) => Stake,
): readonly Staked[] {
  const staked = clusters.map((cluster) => ({ cluster, stake: stakeOf(cluster.rows) }));
  return staked.sort(
    (a, b) =>
      Number(a.cluster.certainty === "probable") - Number(b.cluster.certainty === "probable") ||
      b.stake.amount - a.stake.amount ||
      b.stake.records - a.stake.records ||
      b.cluster.matchWeight - a.cluster.matchWeight,
  );
}

/** Finds the duplicate customers of one book. */
export function runDedupe(
  context: BookContext,
  language: Language,
  today: number,
  report: (share: number) => void,
  settings: DedupeSettings = defaultDedupeSettings,
): DedupeJob {
  const { customers } = context.book;
  const matching = openMatching(customers, settings);
  const notSame = notSamePairs(customers, context.own.notSame);
  const { clusters, contested, candidatePairs } = findDuplicatesIn(matching, { report, notSame });
  const run: DedupeRun = { context, matching, links: openChildLinks(context.book), language, today };
  const ordered = inOrder(clusters, stakesOf(run));
  const count = (certainty: Cluster["certainty"]) =>
    clusters.filter((cluster) => cluster.certainty === certainty).length;
  return {
    columns: matching.columns,
    summary: {
      certain: count("certain"),
      probable: count("probable"),
      rows: clusters.reduce((sum, cluster) => sum + cluster.rows.length, 0),
      candidatePairs,
      remembered: notSame.length,
    },
    page: ({ certainty, ...query }) =>
      pageOf(
        ordered.filter(({ cluster }) => certainty === undefined || cluster.certainty === certainty),
        query,
        ({ cluster, stake }) => ({
          ...clusterView(run, cluster),
          stake: stake.amount,
          evidence: evidenceOf(run, cluster),
          warnings: warningsOf(run, cluster, contested),
        }),
      ),
    groupsOf: (row) => clusters.filter(({ rows }) => rows.includes(row)),
    patch: (decisions, scope) =>
      clusterPatch(
        run,
        ordered.map(({ cluster }) => cluster),
        decisions,
        scope,
      ),
  };
}
