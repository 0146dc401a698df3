import type { MergeDecision } from "../../changes/proposal";
import type { Cluster } from "../../dedupe/clusters/duplicates";
import type { MergePlan } from "../../dedupe/merge/mergePlan";
import { planMerge } from "../../dedupe/merge/survivorship";
import type { DedupeRun } from "./clusterRun";

type Choice = Omit<MergeDecision, "verdict">;

/** The group without what left it. */
export function mainPlan({ context, links }: DedupeRun, { rows }: Cluster, choice: Choice): MergePlan {
  const { dropped = [], apart = [] } = choice;
  return planMerge(context.book.customers, links, rows, { ...choice, dropped: [...dropped, ...apart] });
}

/** Who is in a merge. */
export function rowsOf({ survivor, losers }: MergePlan): readonly number[] {
  return [survivor, ...losers].sort((a, b) => a - b);
}

/** The merges one decision asks for: the main one, and the rows parted from it among themselves. */
export function plansOf(run: DedupeRun, cluster: Cluster, decision: MergeDecision): readonly MergePlan[] {
  if (decision.verdict !== "accept") return [];
  const { dropped = [], apart = [] } = decision;
  const parted = apart.filter((row) => !dropped.includes(row));
  const main = mainPlan(run, cluster, decision);
  const plans = parted.length > 1 ? [main, planMerge(run.context.book.customers, run.links, parted)] : [main];
  return plans.filter(({ losers }) => losers.length > 0);
}
