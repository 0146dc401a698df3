import type { ClusterView, MemberView } from "../../core/analysis/views";
import type { MergeDecision, MergeScope, Verdict } from "../../core/changes/proposal";
import type { CellValue } from "../../core/sheets/cell";
import type { Field } from "../../core/sheets/fields";

export const untouched: MergeDecision = { verdict: "undecided" };

/** What holds for a cluster now: its own decision, else what was accepted wholesale. */
export function verdictOn(cluster: ClusterView, decision: MergeDecision, scope: MergeScope): Verdict {
  if (decision.verdict !== "undecided") return decision.verdict;
  return scope.allCertain && cluster.certainty === "certain" ? "accept" : "undecided";
}

/** Table row of the member that stays. */
export function survivorOf(cluster: ClusterView, decision: MergeDecision): number {
  return decision.survivor ?? cluster.survivor;
}

/** Members that stay in the group. */
export function keptMembers(cluster: ClusterView, decision: MergeDecision): readonly MemberView[] {
  return cluster.members.filter(({ tableRow }) => !decision.dropped?.includes(tableRow));
}

/** The value a field gets. */
export function mergedValue(cluster: ClusterView, decision: MergeDecision, field: Field): CellValue {
  return decision.values?.[field] ?? cluster.merged[field] ?? "";
}

export function withValue(decision: MergeDecision, field: Field, value: CellValue): MergeDecision {
  return { ...decision, values: { ...decision.values, [field]: value } };
}

/**
 * A row leaves the group or comes back. The survivor cannot leave: another row takes its place first. A value
 * picked from the row that leaves is forgotten with it.
 */
export function withDropped(
  cluster: ClusterView,
  decision: MergeDecision,
  row: number,
  drop: boolean,
): MergeDecision {
  const others = (decision.dropped ?? []).filter((other) => other !== row);
  const dropped = drop ? [...others, row] : others;
  const next: MergeDecision = { ...decision, dropped };
  if (!drop || survivorOf(cluster, decision) !== row) return next;
  const heir = keptMembers(cluster, next)[0];
  return heir ? { ...next, survivor: heir.tableRow } : next;
}

/** "A", "B" … for the members, in order. */
export function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + (index % 26));
}
