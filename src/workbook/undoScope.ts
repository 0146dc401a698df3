import type { OperationRecord, RecordedOperation } from "../core/changes/operation";
import type { RecordedChange } from "../core/changes/patch";
import { boundGroups } from "../core/changes/undo/boundGroups";
import { invertPatch } from "../core/changes/undo/invertPatch";
import {
  groupTaken,
  type MergedRow,
  mergedRows,
  restTaken,
  type Taken,
} from "../core/changes/undo/mergeGroups";
import type { Running } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";
import { withEmptyLog } from "./journal/emptyMergeLog";
import { listOperations } from "./journal/journal";
import { lineFinder, linesOf, type MergeLog, readMergeLog } from "./journal/mergeLog";
import { sheetContents } from "./reading/sheets/sheetContents";

/** The groups of a merge that came back alone and stand so. */
export function apartFrom(id: number, operations: readonly OperationRecord[]): ReadonlySet<number> {
  const parts = operations.flatMap(({ part, state }) => (state === "done" && part?.of === id ? [part] : []));
  return new Set(parts.map(({ group }) => group));
}

export interface Scope extends Taken {
  /** Whose group it is, where it is one and 合并记录 says it. */
  readonly customer?: string;
}

/**
 * What an undo takes back: all that the operation wrote, or one `group` of a merge, or a merge but for the groups that
 * came back alone before.
 */
export async function undoScope(
  operation: RecordedOperation,
  group: number | undefined,
  running: Running,
): Promise<Scope> {
  const rows = rowsOf(operation);
  if (rows.length === 0 && group === undefined) return wholeOf(operation);
  const operations = await listOperations(running);
  const apart = apartFrom(operation.id, operations);
  const log = await readMergeLog(running);
  if (group === undefined) return restOf({ operation, rows, apart, log, operations }, running);
  const own = rows.filter((row) => row.group === group);
  if (own.length === 0 || apart.has(group) || boundGroups(operation.changes).has(group))
    throw new WorkbookError("operation-unknown", { operation: operation.id, group });
  const customer = log ? customerOf(log, own) : "";
  const lines = log && linesOf(log, own);
  const taken = groupTaken(operation, group, apart, lines);
  return { ...(await withEmptyLog(taken, { operation, log, lines }, running)), customer };
}

/** Who stayed of a group: by name, else by number. */
function customerOf(log: MergeLog, rows: readonly MergedRow[]): string {
  const [line] = rows.flatMap(lineFinder(log));
  return line?.survivorName || line?.survivorId || "";
}

/**
 * What an interrupted merge may have written. The sheet of merges it brought goes while it is as it was written, lines
 * and all; else it stays, but for the merge's own lines: old ids would lead to customers they were never merged into.
 */
export async function interruptedScope(
  operation: RecordedOperation,
  running: Running,
): Promise<Taken["written"]> {
  const rows = rowsOf(operation);
  if (rows.length === 0) return operation.changes;
  const log = await readMergeLog(running);
  if (!log) return operation.changes;
  const lines = linesOf(log, rows);
  // The lines are told beside their sheet: they leave where somebody writes on it from here on, and else go with it.
  if (await isAsWritten(operation, log, running)) return [...operation.changes, lines];
  return restTaken(operation, new Set(), lines).written;
}

async function isAsWritten(
  { changes }: RecordedOperation,
  { sheet }: MergeLog,
  running: Running,
): Promise<boolean> {
  const brought = changes.find((change) => change.kind === "add-sheet" && change.sheet.name === sheet);
  if (brought?.kind !== "add-sheet") return false;
  return brought.stages?.includes(await sheetContents(sheet, running)) === true;
}

function rowsOf({ operation, changes }: RecordedOperation): readonly MergedRow[] {
  return operation === "merge" ? mergedRows(changes) : [];
}

interface Merge {
  readonly operation: RecordedOperation;
  readonly rows: readonly MergedRow[];
  readonly apart: ReadonlySet<number>;
  readonly log: MergeLog | null;
  readonly operations: readonly OperationRecord[];
}

async function restOf({ operation, rows, apart, log, operations }: Merge, running: Running): Promise<Taken> {
  const { id, changes } = operation;
  const lines =
    log &&
    linesOf(
      log,
      rows.filter((row) => !apart.has(row.group)),
    );
  const brought = changes.find((change) => change.kind === "add-sheet" && change.sheet.name === log?.sheet);
  // 合并记录 came with this merge, but other merges have written on it since: only its own lines leave.
  const isShared =
    (log?.lines.length ?? 0) > (lines?.rows.length ?? 0) ||
    (operations.some(({ part }) => part?.of === id) && !(await isAsLeft(brought, running)));
  const isWhole = apart.size === 0 && !(brought && isShared);
  const taken = isWhole ? wholeOf(operation) : restTaken(operation, apart, lines);
  return withEmptyLog(taken, { operation, log, lines }, running);
}

/** A group that came back and was merged again brings its lines back, at the end: the last one where they stood. */
async function isAsLeft(brought: RecordedChange | undefined, running: Running): Promise<boolean> {
  if (brought?.kind !== "add-sheet") return false;
  return (await sheetContents(brought.sheet.name, running)) === brought.contents;
}

function wholeOf({ operation, reason, changes }: RecordedOperation): Taken {
  return { written: changes, inverse: invertPatch({ operation, reason, changes }, reason).changes };
}
