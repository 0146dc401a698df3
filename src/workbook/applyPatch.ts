import type { Conflict } from "../core/changes/conflict";
import type { MergePart } from "../core/changes/operation";
import type { Patch, RecordedChange } from "../core/changes/patch";
import { invertPatch } from "../core/changes/undo/invertPatch";
import type { Language } from "../core/sheets/words";
import { growing, stretchOf } from "./excel/progress";
import { type Running, stopIfCancelled } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";
import { beginOperation, endOperation } from "./journal/journal";
import { withLease } from "./lease";
import { type HurtFormulas, hurtFormulas } from "./planning/hurtFormulas";
import { type Plan, type PlanMode, recordedChanges } from "./planning/plan";
import { planPatch } from "./planning/planPatch";
import { readFacts } from "./reading/sheets/sheetFacts";
import { type Executed, executePlan, type InstalledContents, withoutSignal } from "./writing/executePlan";
import { returningFilters } from "./writing/filters/keptFilters";

export interface ApplyOptions extends Running {
  /** Who does it, for 变更日志. */
  readonly author: string;
  readonly language: Language;
  /** The clock; tests set it. */
  readonly now?: () => Date;
}

/** What was written, in numbers. */
export interface Written {
  readonly cells: number;
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  readonly rowsRestored: number;
  readonly sheetsAdded: number;
  readonly sheetsRemoved: number;
}

export interface Applied {
  /** Its number in 变更日志; null where there was nothing to write. */
  readonly operationId: number | null;
  readonly written: Written;
  /** Not written; the user decides. */
  readonly conflicts: readonly Conflict[];
  /** Changes the workbook showed already. */
  readonly done: number;
  /** Formulas that pointed at a row that left, by their sheet: they show #REF! until the rows are back. */
  readonly hurt: readonly HurtFormulas[];
}

/**
 * Writes a patch: rows found again, `before` compared, journal first, then the sheets in chunks, each read back.
 * What does not fit any more is returned as a conflict and not written. When it fails or is cancelled half-way,
 * what was written is taken back; only if that fails too is the operation left pending for `pendingOperations`.
 */
export async function applyPatch(patch: Patch, options: ApplyOptions): Promise<Applied> {
  return withLease(growing(options), async (held) => {
    const plan = await planPatch(patch.changes, {}, stretchOf(held, 0, planningShare));
    const head = { operation: patch.operation, reason: patch.reason, undoes: null };
    return writePlan(plan, head, stretchOf(held, planningShare, 1));
  });
}

/** How much of the time it takes to find the rows again and to look at their cells: a third of what is written. */
export const planningShare = 0.25;

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

export function appliedOf(
  operationId: number | null,
  plan: Plan,
  { contents, conflicts: kept }: Executed,
): Applied {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const written = {
    cells: sum(plan.sheets.map((sheet) => sheet.cells.length)),
    rowsAdded: sum(plan.rowsAdditions.map((change) => change.rows.length)),
    rowsRemoved:
      sum(plan.sheets.map((sheet) => sheet.removals.length)) +
      sum(plan.rowsRemovals.map((change) => change.rows.length)),
    rowsRestored: sum(plan.sheets.map((sheet) => sheet.restorations.length)),
    sheetsAdded: Object.keys(contents).length,
    sheetsRemoved: plan.sheetRemovals.length - kept.length,
  };
  const conflicts = [...plan.conflicts, ...kept];
  return { operationId, written, conflicts, done: plan.done, hurt: hurtFormulas(plan) };
}

/** "2026-11-21 08:05:09" in the user's own time. */
function timeText({ now }: ApplyOptions): string {
  const time = now?.() ?? new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}
