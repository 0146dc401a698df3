import type { Patch } from "../../changes/patch";
import type { Decisions, MergeDecision, MergeMembers, MergeScope } from "../../changes/proposal";
import type { Cluster } from "../../dedupe/clusters/duplicates";
import type { EvidenceColumns } from "../../dedupe/columns/evidence";
import { findDuplicatesIn } from "../../dedupe/findDuplicates";
import type { Contested } from "../../dedupe/memory/contested";
import { notSamePairs } from "../../dedupe/memory/notSamePairs";
import { openChildLinks } from "../../dedupe/merge/childLinks";
import { openMatching } from "../../dedupe/scoring/matching";
import { type DedupeSettings, defaultDedupeSettings } from "../../dedupe/scoring/settings";
import { rememberedCount } from "../../dedupe/words/valueCount";
import type { Language } from "../../sheets/words";
import type { Report } from "../analysis";
import type { BookContext } from "../bookContext";
import { pageOf } from "../page";
import type { Page, PageQuery } from "../views";
import { clusterLeft } from "./clusterLeft";
import { clusterPatch } from "./clusterPatch";
import { mainPlan, rowsOf } from "./clusterPlans";
import { clusterId, type DedupeRun } from "./clusterRun";
import { evidenceOf, warningsOf } from "./clusterSentences";
import { type Stake, stakesOf } from "./clusterStake";
import { clusterView } from "./clusterView";
import type { ClusterView, DuplicateSummary, GroupLeft } from "./clusterViews";
import { inOrder, openFirstGroups, type Staked } from "./firstGroups";

export interface DedupeJob {
  /** What was read of every customer, for whoever compares with them next. */
  readonly columns: EvidenceColumns;
  readonly summary: DuplicateSummary;
  page(query: PageQuery & { readonly certainty?: "certain" | "probable" }): Page<ClusterView>;
  groupLeft(id: string, members: MergeMembers): GroupLeft | null;
  patch(decisions: Decisions<MergeDecision>, scope?: MergeScope): Patch;
  /** The groups a customer row belongs to; `at` = place among the groups of its certainty, as `page` lists them. */
  groupsOf(row: number): readonly (Pick<Cluster, "certainty" | "rows"> & { readonly at: number })[];
}

/** Share of a search that is over once the table is read. */
const read = 0.35;

/** The groups shown first stay where they are; the others follow by what hangs on them. */
function firstThen(
  shown: readonly Staked[],
  clusters: readonly Cluster[],
  stakeOf: (rows: readonly number[]) => Stake,
): readonly Staked[] {
  const known = new Set(shown.map(({ cluster }) => cluster));
  return [
    ...shown,
    ...inOrder(
      clusters.filter((cluster) => !known.has(cluster)),
      stakeOf,
    ),
  ];
}

/** Finds the duplicate customers of one book. */
export function runDedupe(
  context: BookContext,
  language: Language,
  today: number,
  report: Report,
  settings: DedupeSettings = defaultDedupeSettings,
): DedupeJob {
  const { customers } = context.book;
  report(0);
  const matching = openMatching(customers, settings);
  // What is merged is relinked on every sheet, extracts included.
  const links = openChildLinks(context.copied?.whole ?? context.book);
  const run: DedupeRun = { context, matching, links, language, today, count: rememberedCount() };
  const notSame = notSamePairs(customers, context.own.notSame);
  const stakeOf = stakesOf(run);
  const first = openFirstGroups(customers.rowCount, stakeOf);
  const contested: Contested[] = [];
  const view = ({ cluster, stake }: Staked): ClusterView => ({
    ...clusterView(run, cluster),
    stake: stake.amount,
    ...evidenceOf(run, cluster),
    warnings: warningsOf(run, cluster, contested),
  });
  const { clusters, candidatePairs } = findDuplicatesIn(matching, {
    notSame,
    report(share) {
      const shown = first.take();
      report(read + share * (1 - read), shown.length > 0 ? shown.map(view) : undefined);
    },
    found(cluster, inKnot) {
      contested.push(...inKnot);
      first.note(cluster);
    },
  });
  const ordered = firstThen(first.taken(), clusters, stakeOf);
  const ofKind = {
    certain: ordered.filter(({ cluster }) => cluster.certainty === "certain"),
    probable: ordered.filter(({ cluster }) => cluster.certainty === "probable"),
  } as const;
  return {
    columns: matching.columns,
    summary: {
      certain: ofKind.certain.length,
      probable: ofKind.probable.length,
      rows: clusters.reduce((sum, cluster) => sum + cluster.rows.length, 0),
      candidatePairs,
      remembered: notSame.length,
    },
    page: ({ certainty, ...query }) =>
      pageOf(certainty === undefined ? ordered : ofKind[certainty], query, view),
    groupsOf: (row) =>
      (["certain", "probable"] as const).flatMap((certainty) =>
        ofKind[certainty].flatMap(({ cluster: { rows } }, at) =>
          rows.includes(row) ? [{ certainty, rows, at }] : [],
        ),
      ),
    groupLeft(id, members) {
      const group = ordered.find(({ cluster }) => clusterId(cluster) === id);
      if (!group) return null;
      const plan = mainPlan(run, group.cluster, members);
      const left = clusterLeft(run, group.cluster, rowsOf(plan));
      const { matchWeight } = left;
      const warnings = warningsOf(run, left, contested);
      return { merged: plan.values, matchWeight, ...evidenceOf(run, left), warnings };
    },
    patch: (decisions, scope) =>
      clusterPatch(
        run,
        ordered.map(({ cluster }) => cluster),
        decisions,
        scope,
      ),
  };
}
