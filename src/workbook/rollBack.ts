import type { RecordedChange } from "../core/changes/patch";
import { invertPatch } from "../core/changes/undo/invertPatch";
import { type Applied, appliedOf } from "./applied";
import { type ApplyOptions, timeText } from "./applyOptions";
import { stretchOf } from "./excel/progress";
import { withoutSignal } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";
import { endOperation } from "./journal/journal";
import type { PlanMode } from "./planning/plan";
import { planningShare, planPatch } from "./planning/planPatch";
import { readFacts } from "./reading/sheets/sheetFacts";
import { executePlan } from "./writing/executePlan";
import { returningFilters } from "./writing/filters/keptFilters";

/**
 * Takes back whatever of an operation stands in the workbook, and files it as rolled back. Throws `only-finish` where
 * a sheet went that nothing could bring back: such an operation can only be finished.
 */
export async function rollBackChanges(
  id: number,
  changes: readonly RecordedChange[],
  mode: Omit<PlanMode, "resumed">,
  options: ApplyOptions,
): Promise<Applied> {
  const running = withoutSignal(options);
  const final = changes.flatMap((change) =>
    change.kind === "remove-sheet" && !change.held ? [change.sheet] : [],
  );
  if (final.length > 0) {
    const { sheets } = await readFacts(running);
    if (final.some((sheet) => !sheets.has(sheet))) throw new WorkbookError("only-finish", { operation: id });
  }
  const inverse = invertPatch({ operation: "undo", reason: "", changes }, "");
  const plan = await planPatch(
    inverse.changes,
    { ...mode, resumed: true },
    stretchOf(running, 0, planningShare),
  );
  // A sheet under another name hides what was written: the operation stays pending until somebody has looked.
  const hidden = plan.conflicts.find(({ reason }) => reason === "sheet-gone" || reason === "table-gone");
  if (mode.whole && hidden) throw new WorkbookError("not-found", { operation: id });
  const writing = stretchOf(running, planningShare, 1);
  const executed = await returningFilters(writing, () => executePlan(plan, writing));
  const end = { id, state: "rolled-back" as const, contents: {} };
  await endOperation(end, timeText(options), options.language, running);
  return appliedOf(id, plan, executed);
}
