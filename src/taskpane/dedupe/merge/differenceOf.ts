import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision } from "../../../core/changes/proposal";
import type { ColumnKey } from "../../../core/sheets/columnKey";
import { keptMembers } from "./belonging";

export type Difference = "different" | "writtenOtherwise" | "blankInSome";

/** How the members differ in a column: where all that say something say the same there is nothing to choose between. */
export function differenceOf(cluster: ClusterView, decision: MergeDecision, field: ColumnKey): Difference {
  if (cluster.writtenOtherwise.includes(field)) return "writtenOtherwise";
  const said = keptMembers(cluster, decision).map(({ cells }) => String(cells[field] ?? "").trim());
  return new Set(said.filter((text) => text !== "")).size > 1 ? "different" : "blankInSome";
}
