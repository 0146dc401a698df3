import type { OperationRecord, RecordedOperation } from "../core/changes/operation";
import { type Applied, appliedOf } from "./applied";
import type { ApplyOptions } from "./applyOptions";
import { growing, stretchOf } from "./excel/progress";
import type { Running } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";
import { listOperations, readOperation } from "./journal/journal";
import { withLease } from "./lease";
import { planningShare, planPatch } from "./planning/planPatch";
import { rollBackChanges } from "./rollBack";
import { interruptedScope } from "./undoScope";
import { closeOperation } from "./writePlan";
import { executePlan } from "./writing/executePlan";
import { returningFilters } from "./writing/filters/keptFilters";

/**
 * Operations that were begun and neither finished nor taken back: the pane was closed, Excel crashed, the connection
 * was lost. Ask the user at the next start which of the two it shall be.
 */
export async function pendingOperations(running: Running = {}): Promise<readonly OperationRecord[]> {
  return (await listOperations(running)).filter((operation) => operation.state === "pending");
}

/** Whether a pending operation can be finished; else why not. */
export type Finishing = "possible" | "operation-damaged" | "only-roll-back";

export async function finishingOf(id: number, running: Running = {}): Promise<Finishing> {
  return finishing(await pendingOperation(id, running));
}

/** The journal does not keep what was to stand on a new sheet: who adds sheets begins anew. */
function finishing({ changes, unreadable }: RecordedOperation): Finishing {
  if (unreadable > 0) return "operation-damaged";
  return changes.some((change) => change.kind === "add-sheet") ? "only-roll-back" : "possible";
}

/** Writes what is missing of a pending operation. */
export async function finishOperation(id: number, wanted: ApplyOptions): Promise<Applied> {
  return withLease(growing(wanted), async (options) => {
    const operation = await pendingOperation(id, options);
    const verdict = finishing(operation);
    if (verdict !== "possible") throw new WorkbookError(verdict, { operation: id });
    const plan = await planPatch(operation.changes, { resumed: true }, stretchOf(options, 0, planningShare));
    const writing = stretchOf(options, planningShare, 1);
    const executed = await returningFilters(writing, () => executePlan(plan, writing));
    await closeOperation(id, executed.contents, options);
    return appliedOf(id, plan, executed);
  });
}

/**
 * Takes back what a pending operation wrote. Cells and half-installed sheets that were edited since stay and are given
 * back as conflicts; with `overwrite` the cells are brought back too, and the sheets go. Where a sheet or table bears
 * another name now (or is gone) the operation stays pending and `not-found` is thrown, unless the person says to leave
 * it so.
 */
export async function rollBackOperation(
  id: number,
  wanted: ApplyOptions & { readonly overwrite?: boolean; readonly missing?: "refuse" | "leave" },
): Promise<Applied> {
  return withLease(growing(wanted), async (options) => {
    const operation = await pendingOperation(id, options);
    const overwrite = options.overwrite === true;
    // What may be overwritten goes with its sheet.
    const changes = overwrite ? operation.changes : await interruptedScope(operation, options);
    const mode = { overwrite, whole: !overwrite && options.missing !== "leave" };
    return rollBackChanges(id, changes, mode, options);
  });
}

async function pendingOperation(id: number, running: Running): Promise<RecordedOperation> {
  const operation = await readOperation(id, running);
  if (operation?.state !== "pending") throw new WorkbookError("operation-unknown", { operation: id });
  return operation;
}
