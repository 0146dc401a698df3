import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision } from "../../../core/changes/proposal";
import { shownCell } from "../../../core/dedupe/columns/texts/shownCell";
import type { CellValue } from "../../../core/sheets/cell";
import { type ColumnKey, fieldOfKey } from "../../../core/sheets/columnKey";
import type { Texts } from "../../texts/zh-CN";
import { keptMembers } from "./belonging";
import { addedUp, letterOf } from "./mergeChoice";

/** One value a merged column may have. */
export interface FieldOption {
  readonly value: CellValue;
  readonly text: string;
  /** Who holds it, "A B", or how it came about where no member does. */
  readonly from: string;
}

/** What the members hold, what may be made of it (both numbers, all tags, the sum), and what was typed instead. */
export function fieldOptions(
  cluster: ClusterView,
  decision: MergeDecision,
  field: ColumnKey,
  words: Pick<Texts["dedupe"], "united" | "added" | "typed">,
): readonly FieldOption[] {
  const kept = keptMembers(cluster, decision);
  const options = new Map<CellValue, FieldOption>();
  for (const [index, member] of cluster.members.entries()) {
    if (!kept.includes(member)) continue;
    const value = member.cells[field] ?? "";
    const from = [options.get(value)?.from, letterOf(index)].filter(Boolean).join(" ");
    options.set(value, { value, text: member.values[field] ?? "", from });
  }
  const offer = (value: CellValue | undefined, from: string) => {
    if (value !== undefined && !options.has(value))
      options.set(value, { value, text: shownCell(fieldOfKey(field), value), from });
  };
  offer(cluster.merged[field], words.united);
  offer(addedUp(cluster, decision, field), words.added);
  offer(decision.values?.[field], words.typed);
  return [...options.values()];
}
