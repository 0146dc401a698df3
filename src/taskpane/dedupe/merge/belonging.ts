import type { ClusterView, GroupLeft, MemberView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision } from "../../../core/changes/proposal";
import type { ColumnKey } from "../../../core/sheets/columnKey";

/** Table row of the member that stays. */
export function survivorOf(cluster: ClusterView, decision: MergeDecision): number {
  return decision.survivor ?? cluster.survivor;
}

/** Where a member is: in the group, in a second one beside it, or out of both. */
export type Belonging = "group" | "apart" | "dropped";

export function belongingOf(decision: MergeDecision, row: number): Belonging {
  if (decision.dropped?.includes(row)) return "dropped";
  return decision.apart?.includes(row) ? "apart" : "group";
}

/** Members that stay in the group. */
export function keptMembers(cluster: ClusterView, decision: MergeDecision): readonly MemberView[] {
  return cluster.members.filter(({ tableRow }) => belongingOf(decision, tableRow) === "group");
}

/**
 * The group as those in it make it: `left` is what they come to, as far as it is known, and columns in which they do not
 * differ are none to choose in.
 */
export function ofKept(cluster: ClusterView, decision: MergeDecision, left: GroupLeft | null): ClusterView {
  const kept = keptMembers(cluster, decision);
  const isWhole = kept.length === cluster.members.length;
  if (left === null && isWhole) return cluster;
  const differing = cluster.differing.filter(
    (key) => new Set(kept.map(({ cells }) => String(cells[key] ?? "").trim())).size > 1,
  );
  if (left !== null) return { ...cluster, differing, ...left };
  const merged = heldBy(kept, cluster, survivorOf(cluster, decision));
  // Why all were one customer does not say why these are.
  return { ...cluster, differing, merged, evidence: [], agreeing: [] };
}

/** What the proposal takes from these members, else what the one that stays says. */
function heldBy(
  kept: readonly MemberView[],
  { differing, merged }: ClusterView,
  survivor: number,
): ClusterView["merged"] {
  const stays = kept.find(({ tableRow }) => tableRow === survivor);
  const strange = differing.filter((key) => !kept.some(({ cells }) => cells[key] === merged[key]));
  return { ...merged, ...Object.fromEntries(strange.map((key) => [key, stays?.cells[key] ?? ""])) };
}

/**
 * A row leaves the group, goes into the second one or comes back. The survivor cannot leave: another row takes its
 * place first.
 */
export function withBelonging(
  cluster: ClusterView,
  decision: MergeDecision,
  row: number,
  to: Belonging,
): MergeDecision {
  const others = (rows: readonly number[] | undefined) => (rows ?? []).filter((other) => other !== row);
  const next: MergeDecision = {
    ...(to === "group" ? decision : withoutPicksOf(cluster, decision, row)),
    dropped: to === "dropped" ? [...others(decision.dropped), row] : others(decision.dropped),
    apart: to === "apart" ? [...others(decision.apart), row] : others(decision.apart),
  };
  if (to === "group" || survivorOf(cluster, decision) !== row) return next;
  const heir = keptMembers(cluster, next)[0];
  return heir ? { ...next, survivor: heir.tableRow } : next;
}

/** What was picked of a row that leaves goes with it, unless one that stays says the same. */
function withoutPicksOf(cluster: ClusterView, decision: MergeDecision, row: number): MergeDecision {
  const { values, ...rest } = decision;
  if (values === undefined) return decision;
  const holds = (member: MemberView | undefined, key: ColumnKey) =>
    (member?.cells[key] ?? "") === values[key];
  const leaving = cluster.members.find(({ tableRow }) => tableRow === row);
  const staying = keptMembers(cluster, decision).filter((member) => member !== leaving);
  const gone = cluster.differing.filter(
    (key) => holds(leaving, key) && !staying.some((member) => holds(member, key)),
  );
  return {
    ...rest,
    values: Object.fromEntries(Object.entries(values).filter(([key]) => !gone.some((one) => one === key))),
  };
}
