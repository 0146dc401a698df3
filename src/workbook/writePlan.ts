import type { MergePart } from "../core/changes/operation";
import type { Patch, RecordedChange } from "../core/changes/patch";
import { type Applied, appliedOf } from "./applied";
import { type ApplyOptions, timeText } from "./applyOptions";
import { stretchOf } from "./excel/progress";
import { stopIfCancelled, withoutSignal } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";
import { beginOperation, endOperation } from "./journal/journal";
import { type Plan, recordedChanges } from "./planning/plan";
import { rollBackChanges } from "./rollBack";
import type { Executed, InstalledContents } from "./writing/executed";
import { executePlan } from "./writing/executePlan";

export interface PlanHead {
  readonly operation: Patch["operation"];
  readonly reason: string;
  readonly undoes: number | null;
  readonly part?: MergePart;
}

/** Journals and executes a plan. The lease is held by the caller. */
export async function writePlan(plan: Plan, head: PlanHead, options: ApplyOptions): Promise<Applied> {
  const changes = recordedChanges(plan);
  if (changes.length === 0) return appliedOf(null, plan, { contents: {}, conflicts: [] });
  const { author, language } = options;
  stopIfCancelled(options);
  // From here on everything is recorded: a failure while the journal is written leaves a pending operation without
  // effect, which `pendingOperations` offers to close.
  const id = await beginOperation(
    { ...head, author, at: timeText(options) },
    changes,
    language,
    withoutSignal(stretchOf(options, 0, 0.3)),
  );
  const executed = await executeOrTakeBack(id, plan, options);
  options.report?.(1);
  return appliedOf(id, plan, executed);
}

async function executeOrTakeBack(id: number, plan: Plan, options: ApplyOptions): Promise<Executed> {
  try {
    const executed = await executePlan(plan, stretchOf(options, 0.3, 0.95));
    await closeOperation(id, executed.contents, options);
    return executed;
  } catch (error) {
    await takeBack(id, recordedChanges(plan), options);
    throw error;
  }
}

/** Files an operation as done. */
export function closeOperation(
  id: number,
  contents: InstalledContents,
  options: ApplyOptions,
): Promise<void> {
  const running = withoutSignal(options);
  return endOperation({ id, state: "done", contents }, timeText(options), options.language, running);
}

/** Undoes the half that was written. A second failure leaves the operation pending: nothing is lost, ask later. */
async function takeBack(
  id: number,
  changes: readonly RecordedChange[],
  options: ApplyOptions,
): Promise<void> {
  try {
    await rollBackChanges(id, changes, { ownSheets: true, whole: true }, options);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}
