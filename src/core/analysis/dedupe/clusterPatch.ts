import type { Change, Patch } from "../../changes/patch";
import type { Decisions, MergeDecision, MergeScope } from "../../changes/proposal";
import type { Cluster } from "../../dedupe/clusters/duplicates";
import { cellsAfter } from "../../dedupe/merge/cellsAfter";
import { mergeChanges } from "../../dedupe/merge/mergeChanges";
import { mergeLogRows } from "../../dedupe/merge/mergeLog";
import type { MergePlan } from "../../dedupe/merge/mergePlan";
import { grouped } from "../../sheets/grouped";
import { words } from "../../sheets/words";
import { movedIds, ownRelinks } from "../results/ownRelinks";
import { resultChanges } from "../results/resultChanges";
import { clusterLeft } from "./clusterLeft";
import { plansOf, rowsOf } from "./clusterPlans";
import { clusterId, type DedupeRun } from "./clusterRun";
import { evidenceOf } from "./clusterSentences";
import { notSameRow, pairsApart } from "./notSameRows";
import { parting } from "./partedPatch";

const merging = (groups: number) =>
  words(
    `合并 ${grouped(groups)} 组重复客户`,
    groups === 1 ? "Merge 1 group of duplicates" : `Merge ${grouped(groups)} groups of duplicates`,
  );

interface Decided {
  readonly cluster: Cluster;
  readonly decision: MergeDecision;
}

const byScope: MergeDecision = { verdict: "accept" };
const undecided: MergeDecision = { verdict: "undecided" };

function decidedOn(
  cluster: Cluster,
  decisions: Decisions<MergeDecision>,
  scope: MergeScope | undefined,
): Decided {
  const decision = decisions[clusterId(cluster)];
  const wholesale = cluster.certainty === "certain" && (scope === undefined || scope.allCertain);
  if (decision && decision.verdict !== "undecided") return { cluster, decision };
  // What was chosen inside a group (its survivor, its values) holds when all certain groups are accepted at once.
  return { cluster, decision: wholesale ? { ...decision, ...byScope } : undecided };
}

/** Marked, so that one of the groups can be taken back alone. */
function ofGroup(changes: readonly Change[], group: number): readonly Change[] {
  return changes.map((change) =>
    change.kind === "set-cell" || change.kind === "remove-row" ? { ...change, group } : change,
  );
}

/** What 合并记录 says of a group. */
function evidenceText(run: DedupeRun, cluster: Cluster): string {
  const { evidence } = evidenceOf(run, cluster);
  return evidence.map(({ text }) => text).join(run.language === "zh-CN" ? "；" : "; ");
}

/** Everything the decisions come to: merges with their log, what hangs on merged rows, and who is not who. */
export function clusterPatch(
  run: DedupeRun,
  clusters: readonly Cluster[],
  decisions: Decisions<MergeDecision>,
  scope: MergeScope | undefined,
): Patch {
  const { context, links, language, today } = run;
  const { customers } = context.book;
  const decided = clusters.map((cluster) => decidedOn(cluster, decisions, scope));
  const planned = decided.map((one) => ({ ...one, plans: plansOf(run, one.cluster, one.decision) }));
  const plans = planned.flatMap((one) => one.plans);
  const logged = planned.flatMap(({ cluster, plans: own }) => {
    const evidence = (plan: MergePlan) => evidenceText(run, clusterLeft(run, cluster, rowsOf(plan)));
    return own.flatMap((plan) => mergeLogRows(customers, plan, evidence(plan), today));
  });
  const apart = planned.flatMap(({ cluster, decision }) => pairsApart(cluster, decision));
  const after = cellsAfter(customers, plans);
  const unlike = apart.map((pair) => notSameRow(run, pair, after));
  const relinks = ownRelinks(context);
  const changes: readonly Change[] = [
    ...resultChanges({ id: "mergeLog", language }, context, logged),
    ...resultChanges({ id: "notSame", language }, context, unlike),
    ...plans.flatMap((plan, group) => ofGroup(mergeChanges(customers, links, plan), group)),
    ...plans.flatMap((plan, group) => ofGroup(relinks(movedIds(customers, [plan])), group)),
  ];
  // Nobody was merged: nothing of it can be taken apart later, and no page for that is offered.
  if (plans.length === 0 && apart.length > 0)
    return { operation: "not-same", reason: parting[language], changes };
  return { operation: "merge", reason: merging(plans.length)[language], changes };
}
