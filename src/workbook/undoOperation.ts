import type { Conflict } from "../core/changes/conflict";
import type { RecordedOperation } from "../core/changes/operation";
import type { Change, Patch, RecordedChange } from "../core/changes/patch";
import { dependentsOn } from "../core/changes/undo/dependents";
import type { Applied } from "./applied";
import type { ApplyOptions } from "./applyOptions";
import { growing, stretchOf } from "./excel/progress";
import type { Running } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";
import { readOperation, visitLater } from "./journal/journal";
import { withLease } from "./lease";
import type { Plan } from "./planning/plan";
import { planningShare, planPatch } from "./planning/planPatch";
import { undoScope } from "./undoScope";
import { type PlanHead, writePlan } from "./writePlan";

export interface UndoOptions extends ApplyOptions {
  /**
   * What shall become of cells that were edited since: `ask` writes nothing and gives them back, `keep` leaves
   * them, `overwrite` brings the old value back all the same.
   */
  readonly edited: "ask" | "keep" | "overwrite";
  /** Only this group of an operation that merged several at once. */
  readonly group?: number;
}

export type Undone =
  | { readonly kind: "undone"; readonly applied: Applied; readonly unreadable: number }
  /** Later operations stand on this one: undo them first, the last one first. */
  | { readonly kind: "depends"; readonly on: readonly number[] }
  | { readonly kind: "edited"; readonly conflicts: readonly Conflict[] };

/**
 * Takes any finished operation back, however long ago and by whomever, wherever its rows stand now. One group of a
 * merge comes back by an operation of its own; an undo of the whole merge then leaves it as it is.
 */
export async function undoOperation(id: number, wanted: UndoOptions): Promise<Undone> {
  return withLease(growing(wanted), async (options) => {
    const operation = undoable(id, await readOperation(id, options));
    const { written, inverse, customer = "" } = await undoScope(operation, options.group, options);
    const mode = { overwrite: options.edited === "overwrite" };
    const plan = await planPatch(inverse, mode, stretchOf(options, 0, planningShare));
    if (!isUntouched(plan, options)) {
      const on = await laterDependents({ ...operation, changes: written }, options);
      if (on.length > 0) return { kind: "depends", on };
    }
    if (plan.conflicts.length > 0 && options.edited === "ask") {
      return { kind: "edited", conflicts: plan.conflicts };
    }
    const applied = await writePlan(
      plan,
      headOf(operation, customer, options),
      stretchOf(options, planningShare, 1),
    );
    return { kind: "undone", applied, unreadable: operation.unreadable };
  });
}

/** What an undo would write, were nothing changed since: to be looked at. Formulas that come back are not told. */
export async function undoPatch(id: number, group?: number, running: Running = {}): Promise<Patch> {
  const operation = undoable(id, await readOperation(id, running));
  const { inverse } = await undoScope(operation, group, running);
  const isTold = (change: RecordedChange): change is Change =>
    change.kind !== "lose-formula" && change.kind !== "return-formula";
  return { operation: "undo", reason: operation.reason, changes: inverse.filter(isTold) };
}

/** All that the operation wrote still stands: then nothing later changed it, and 变更日志 need not be searched. */
function isUntouched({ conflicts, done }: Plan, { edited }: UndoOptions): boolean {
  return conflicts.length === 0 && done === 0 && edited !== "overwrite";
}

async function laterDependents(operation: RecordedOperation, running: Running): Promise<readonly number[]> {
  const found: number[] = [];
  const dependentsAmong = dependentsOn(operation);
  await visitLater(operation.id, (later) => void found.push(...dependentsAmong(later)), running);
  return found.sort((a, b) => a - b);
}

function undoable(id: number, operation: RecordedOperation | null): RecordedOperation {
  if (!operation) throw new WorkbookError("operation-unknown", { operation: id });
  if (operation.state !== "done") {
    throw new WorkbookError("operation-unknown", { operation: id, state: operation.state });
  }
  return operation;
}

function headOf(operation: RecordedOperation, customer: string, options: UndoOptions): PlanHead {
  const { id } = operation;
  const { group } = options;
  if (group === undefined) return { operation: "undo", reason: undoReason(operation, options), undoes: id };
  return {
    operation: "merge",
    reason: apartReason(id, customer, options),
    undoes: null,
    part: { of: id, group },
  };
}

/** Ten groups of one merge taken apart are ten lines of 变更日志: each names its customer. */
function apartReason(id: number, customer: string, { language }: UndoOptions): string {
  const isChinese = language === "zh-CN";
  if (customer === "")
    return isChinese ? `拆回操作 ${id} 的一组` : `One group of operation ${id} taken apart`;
  return isChinese ? `拆回「${customer}」（操作 ${id}）` : `“${customer}” taken apart (operation ${id})`;
}

function undoReason({ id, reason }: RecordedOperation, { language }: UndoOptions): string {
  return language === "zh-CN" ? `撤销操作 ${id}：${reason}` : `Undo of operation ${id}: ${reason}`;
}
