import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision, MergeScope, Verdict } from "../../../core/changes/proposal";
import type { CellValue } from "../../../core/sheets/cell";
import { type ColumnKey, fieldOfKey } from "../../../core/sheets/columnKey";
import { halfNameFields } from "../../../core/sheets/fieldGroups";
import { type Field, totalFields } from "../../../core/sheets/fields";
import { nameOfValues } from "../../../core/tables/customers/nameOfValues";
import { keptMembers } from "./belonging";

export const untouched: MergeDecision = { verdict: "undecided" };

/** What holds for a cluster now: its own decision, else what was accepted wholesale. */
export function verdictOn(cluster: ClusterView, decision: MergeDecision, scope: MergeScope): Verdict {
  if (decision.verdict !== "undecided") return decision.verdict;
  return scope.allCertain && cluster.certainty === "certain" ? "accept" : "undecided";
}

/** The value a column gets. */
export function mergedValue(cluster: ClusterView, decision: MergeDecision, field: ColumnKey): CellValue {
  return decision.values?.[field] ?? cluster.merged[field] ?? "";
}

export function withValue(decision: MergeDecision, field: ColumnKey, value: CellValue): MergeDecision {
  return { ...decision, values: { ...decision.values, [field]: value } };
}

/** Two rows may each hold a part of what a customer owes or bought: their figures in one; undefined where there are not two. */
export function addedUp(
  cluster: ClusterView,
  decision: MergeDecision,
  field: ColumnKey,
): CellValue | undefined {
  if (!summed.has(fieldOfKey(field))) return undefined;
  const figures = keptMembers(cluster, decision).flatMap(({ cells }) =>
    typeof cells[field] === "number" ? [cells[field]] : [],
  );
  if (figures.filter((figure) => figure !== 0).length < 2) return undefined;
  return Math.round(figures.reduce((sum, figure) => sum + figure, 0) * 100) / 100;
}

const summed: ReadonlySet<Field> = new Set<Field>(["number", ...totalFields]);

const halves: readonly ColumnKey[] = halfNameFields;

/**
 * A member's value is taken. Of a name in two columns both cells come from one member: the first name of one and the
 * surname of another would be a third person.
 */
export function withPicked(
  cluster: ClusterView,
  decision: MergeDecision,
  field: ColumnKey,
  value: CellValue,
): MergeDecision {
  const holder = halves.includes(field)
    ? keptMembers(cluster, decision).find(({ cells }) => (cells[field] ?? "") === value)
    : undefined;
  if (!holder) return withValue(decision, field, value);
  return halfNameFields.reduce((next, half) => withValue(next, half, holder.cells[half] ?? ""), decision);
}

/** What the customer is called after the merge. */
export function mergedName(cluster: ClusterView, decision: MergeDecision): string {
  return nameOfValues((field) => mergedValue(cluster, decision, field));
}

/** "A", "B" … for the members, in order. */
export function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + (index % 26));
}
