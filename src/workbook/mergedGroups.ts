import type { RecordedOperation } from "../core/changes/operation";
import { boundGroups } from "../core/changes/undo/boundGroups";
import { type MergedRow, mergedRows } from "../core/changes/undo/mergeGroups";
import { groupedBy } from "../core/values/groups/groupedBy";
import type { Running } from "./excel/running";
import { listOperations, visitLater } from "./journal/journal";
import { lineFinder, type MergeLine, readMergeLog } from "./journal/mergeLog";
import { apartFrom } from "./undoScope";

/** One customer that several rows were merged into, and who they were. */
export interface MergedGroup {
  readonly operation: number;
  readonly group: number;
  /** "YYYY-MM-DD HH:MM:SS" */
  readonly at: string;
  /** "" where 合并记录 does not say. */
  readonly survivorId: string;
  readonly survivorName: string;
  readonly merged: readonly { readonly id: string; readonly name: string; readonly from: string }[];
  /** Formulas pointed at its rows: it comes back only with the whole merge. */
  readonly wholeOnly: boolean;
}

/** Every group that stands merged and can be taken back, the latest first. */
export async function mergedGroups(running: Running = {}): Promise<readonly MergedGroup[]> {
  const operations = await listOperations(running);
  if (!operations.some(({ operation, state }) => operation === "merge" && state === "done")) return [];
  const lineOf = lineFinder((await readMergeLog(running)) ?? { lines: [] });
  const groups: MergedGroup[] = [];
  const visit = (merges: readonly RecordedOperation[]) => {
    for (const merge of merges) groups.push(...groupsOf(merge, apartFrom(merge.id, operations), lineOf));
  };
  await visitLater(0, visit, running, "merge");
  return groups.reverse();
}

function groupsOf(
  { id, at, changes }: RecordedOperation,
  apart: ReadonlySet<number>,
  lineOf: (row: MergedRow) => MergeLine | null,
): readonly MergedGroup[] {
  const bound = boundGroups(changes);
  return [...groupedBy(mergedRows(changes), ({ group }) => group)]
    .filter(([group]) => !apart.has(group))
    .map(([group, merged]): MergedGroup => {
      const lines = merged.map((row) => ({ row, line: lineOf(row) }));
      const [first] = lines;
      return {
        operation: id,
        group,
        at,
        survivorId: first?.line?.survivorId ?? "",
        survivorName: first?.line?.survivorName ?? "",
        merged: lines.map(({ row, line }) => ({
          id: row.id,
          name: line?.mergedName ?? "",
          from: line?.mergedFrom ?? `${row.sheet} ${row.row}`,
        })),
        wholeOnly: bound.has(group),
      };
    });
}
