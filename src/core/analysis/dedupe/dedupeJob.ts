import type { Patch } from "../../changes/patch";
import type { Decisions, MergeDecision, MergeMembers, MergeScope } from "../../changes/proposal";
import type { Cluster } from "../../dedupe/clusters/duplicates";
import type { EvidenceColumns } from "../../dedupe/columns/evidence";
import type { Contested } from "../../dedupe/memory/contested";
import { openChildLinks } from "../../dedupe/merge/childLinks";
import { openMatching } from "../../dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../dedupe/scoring/settings";
import { rememberedCount } from "../../dedupe/words/valueCount";
import { serialOfIsoDay } from "../../values/dates/serialDay";
import type { BookContext } from "../context/bookContext";
import type { DedupeContext } from "../context/jobContext";
import { pageOf } from "../context/page";
import type { Page, PageQuery } from "../context/views";
import { clusterLeft } from "./clusterLeft";
import { clusterPatch } from "./clusterPatch";
import { mainPlan, rowsOf } from "./clusterPlans";
import { clusterId, type DedupeRun } from "./clusterRun";
import { evidenceOf, warningsOf } from "./clusterSentences";
import type { ClusterView, DuplicateSummary, GroupLeft, Report } from "./clusterViews";
import { groupView, searchGroups } from "./searchGroups";

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

/** Finds the duplicate customers of one book. */
export function runDedupe(
  context: BookContext,
  { language, asOf, settings = defaultDedupeSettings }: DedupeContext,
  report: Report,
): DedupeJob {
  report(0);
  const matching = openMatching(context.book.customers, settings);
  // What is merged is relinked on every sheet, extracts included.
  const links = openChildLinks(context.copied?.whole ?? context.book);
  const today = serialOfIsoDay(asOf);
  const run: DedupeRun = { context, matching, links, language, today, count: rememberedCount() };
  const found = searchGroups(run, report);
  const { groups, contested } = found;
  const ofKind = {
    certain: groups.filter(({ cluster }) => cluster.certainty === "certain"),
    probable: groups.filter(({ cluster }) => cluster.certainty === "probable"),
  } as const;
  return {
    columns: matching.columns,
    summary: {
      certain: ofKind.certain.length,
      probable: ofKind.probable.length,
      rows: groups.reduce((sum, { cluster }) => sum + cluster.rows.length, 0),
      candidatePairs: found.candidatePairs,
      remembered: found.remembered,
    },
    page: ({ certainty, ...query }) =>
      pageOf(certainty === undefined ? groups : ofKind[certainty], query, (group) =>
        groupView(run, group, contested),
      ),
    groupsOf: (row) =>
      (["certain", "probable"] as const).flatMap((certainty) =>
        ofKind[certainty].flatMap(({ cluster: { rows } }, at) =>
          rows.includes(row) ? [{ certainty, rows, at }] : [],
        ),
      ),
    groupLeft(id, members) {
      const group = groups.find(({ cluster }) => clusterId(cluster) === id);
      return group ? leftOf(run, group.cluster, members, contested) : null;
    },
    patch(decisions, scope) {
      const clusters = groups.map(({ cluster }) => cluster);
      return clusterPatch(run, clusters, decisions, scope);
    },
  };
}

/** What a group comes to where only some of its rows are merged. */
function leftOf(
  run: DedupeRun,
  cluster: Cluster,
  members: MergeMembers,
  contested: readonly Contested[],
): GroupLeft {
  const plan = mainPlan(run, cluster, members);
  const left = clusterLeft(run, cluster, rowsOf(plan));
  return {
    merged: plan.values,
    matchWeight: left.matchWeight,
    ...evidenceOf(run, left),
    warnings: warningsOf(run, left, contested),
  };
}
