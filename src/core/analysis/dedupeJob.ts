import type { Change, Patch } from "../changes/patch";
import type { Decisions, MergeDecision, MergeScope } from "../changes/proposal";
import type { Cluster } from "../dedupe/duplicates";
import { explainPair } from "../dedupe/explainPair";
import { findDuplicatesIn } from "../dedupe/findDuplicates";
import { openMatching } from "../dedupe/matching";
import { openChildLinks } from "../dedupe/merge/childLinks";
import { mergeChanges, mergeLogRows } from "../dedupe/merge/mergeChanges";
import { planMerge } from "../dedupe/merge/survivorship";
import { evidenceSentence, weakestSentence } from "../dedupe/sentences";
import { defaultDedupeSettings } from "../dedupe/settings";
import { words } from "../sheets/column";
import type { Language } from "../sheets/words";
import { placeOf } from "../tables/table";
import type { BookContext } from "./bookContext";
import { clusterId, type DedupeRun } from "./clusterRun";
import { clusterView } from "./clusterView";
import { pageOf } from "./page";
import { resultChanges } from "./resultChanges";
import type { ClusterView, DuplicateSummary, Page, PageQuery } from "./views";

export interface DedupeJob {
  readonly summary: DuplicateSummary;
  page(query: PageQuery & { readonly certainty?: "certain" | "probable" }): Page<ClusterView>;
  patch(decisions: Decisions<MergeDecision>, scope?: MergeScope): Patch;
}

const reason = words("合并重复客户", "Merge duplicates");

/** Finds the duplicate customers of one book. */
export function runDedupe(
  context: BookContext,
  language: Language,
  today: number,
  report: (share: number) => void,
): DedupeJob {
  const { customers } = context.book;
  const matching = openMatching(customers, defaultDedupeSettings);
  const { clusters, candidatePairs } = findDuplicatesIn(matching, { report });
  const run: DedupeRun = { context, matching, links: openChildLinks(context.book), language, today };
  const inOrder = [...clusters].sort(
    (a, b) =>
      Number(a.certainty === "probable") - Number(b.certainty === "probable") ||
      b.matchWeight - a.matchWeight,
  );
  const count = (certainty: Cluster["certainty"]) =>
    clusters.filter((cluster) => cluster.certainty === certainty).length;
  return {
    summary: {
      certain: count("certain"),
      probable: count("probable"),
      rows: clusters.reduce((sum, cluster) => sum + cluster.rows.length, 0),
      candidatePairs,
    },
    page: ({ certainty, ...query }) =>
      pageOf(
        inOrder.filter((cluster) => certainty === undefined || cluster.certainty === certainty),
        query,
        (cluster) => clusterView(run, cluster, evidenceOf(run, cluster)),
      ),
    patch: (decisions, scope) => mergePatch(run, inOrder, decisions, scope),
  };
}

/** Why a group is one customer: the sentences of its strongest pair, and of its weakest link if that is another. */
function evidenceOf({ context, matching, language }: DedupeRun, cluster: Cluster): readonly string[] {
  const { customers } = context.book;
  const { rows, weakestPair } = cluster;
  const [a, b] = weakestPair;
  const evidence = explainPair(matching, customers, a, b);
  const said = evidence.filter(({ bits }) => bits !== 0).map((part) => evidenceSentence(part, language));
  const rowName = (row: number) => placeOf(customers, row).row;
  return rows.length > 2 ? [weakestSentence(cluster, language, rowName), ...said] : said;
}

function isAccepted(
  cluster: Cluster,
  decision: MergeDecision | undefined,
  scope: MergeScope | undefined,
): boolean {
  if (decision) return decision.verdict === "accept";
  return cluster.certainty === "certain" && (scope === undefined || scope.allCertain);
}

function mergePatch(
  run: DedupeRun,
  clusters: readonly Cluster[],
  decisions: Decisions<MergeDecision>,
  scope: MergeScope | undefined,
): Patch {
  const { context, links, language, today } = run;
  const { customers } = context.book;
  const changes: Change[] = [];
  const log: ReturnType<typeof mergeLogRows>[number][] = [];
  for (const cluster of clusters) {
    const decision = decisions[clusterId(cluster)];
    if (!isAccepted(cluster, decision, scope)) continue;
    const plan = planMerge(customers, links, cluster.rows, decision ?? {});
    if (plan.losers.length === 0) continue;
    changes.push(...mergeChanges(customers, links, plan));
    log.push(...mergeLogRows(customers, plan, evidenceOf(run, cluster).join("；"), today));
  }
  const logged = log.length === 0 ? [] : resultChanges("mergeLog", context, log, language);
  return { operation: "merge", reason: reason[language], changes: [...logged, ...changes] };
}
