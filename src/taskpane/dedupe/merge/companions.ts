import type { ClusterView, MemberView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision } from "../../../core/changes/proposal";
import type { ColumnKey } from "../../../core/sheets/columnKey";
import { fieldSets } from "../../../core/sheets/fieldGroups";
import { keptMembers } from "./belonging";
import { letterOf, mergedValue, withValue } from "./mergeChoice";

/** What stands beside a value picked by hand in its row and says one thing with it, while the merge takes it from another. */
export interface Companions {
  readonly member: MemberView;
  readonly letter: string;
  readonly fields: readonly ColumnKey[];
}

/**
 * The province of one row and the street of another would be a place where nobody is. Null where the value was not
 * picked, is nobody's, or has all its own beside it already.
 */
export function companionsOf(
  cluster: ClusterView,
  decision: MergeDecision,
  field: ColumnKey,
): Companions | null {
  const set = Object.values<readonly ColumnKey[]>(fieldSets).find((fields) => fields.includes(field)) ?? [];
  const picked = decision.values?.[field];
  if (picked === undefined || picked === "") return null;
  const others = set.filter(
    (other) =>
      other !== field && cluster.differing.includes(other) && !cluster.writtenOtherwise.includes(other),
  );
  const holders = keptMembers(cluster, decision)
    .filter(({ cells }) => cells[field] === picked)
    .map((member) => ({
      member,
      fields: others.filter((other) => isElsewhere(cluster, decision, member, other)),
    }))
    .sort((a, b) => a.fields.length - b.fields.length);
  const [nearest] = holders;
  if (nearest === undefined || nearest.fields.length === 0) return null;
  return { ...nearest, letter: letterOf(cluster.members.indexOf(nearest.member)) };
}

/** All of them are taken from that row, a blank cell too: what stands elsewhere belongs to another place or person. */
export function withCompanions(decision: MergeDecision, { member, fields }: Companions): MergeDecision {
  return fields.reduce((next, field) => withValue(next, field, member.cells[field] ?? ""), decision);
}

function isElsewhere(
  cluster: ClusterView,
  decision: MergeDecision,
  { cells }: MemberView,
  field: ColumnKey,
): boolean {
  return mergedValue(cluster, decision, field) !== (cells[field] ?? "");
}
