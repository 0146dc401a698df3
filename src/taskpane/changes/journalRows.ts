import type { OperationRecord } from "../../core/changes/operation";

/** An operation as 变更记录 lists it. */
export interface JournalRow {
  readonly operation: OperationRecord;
  /** The operation this one took back. */
  readonly undid: OperationRecord | null;
  /** The operation this one brought back, by undoing its undo. */
  readonly restored: OperationRecord | null;
  /** Number of the operation that took this one back. */
  readonly undoneBy: number | null;
  /** What can be done about it now. */
  readonly action: "undo" | "restore" | null;
}

/** Operations with what they have to do with each other, in the order given. */
export function journalRows(operations: readonly OperationRecord[]): readonly JournalRow[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const target = (operation: OperationRecord | null | undefined) =>
    byId.get(operation?.undoes ?? Number.NaN) ?? null;
  return operations.map((operation): JournalRow => {
    const undid = target(operation);
    const restored = target(undid);
    const undoneBy =
      operation.state === "undone"
        ? operations.find(({ undoes, state }) => undoes === operation.id && state === "done")
        : undefined;
    return {
      operation,
      undid: restored ? null : undid,
      restored,
      undoneBy: undoneBy?.id ?? null,
      action: actionOf(operation, undid),
    };
  });
}

/**
 * An operation that stands can be undone, and an undo that stands can be taken back. What an undo of an undo brought
 * back is undone at its own row. Sheets that were installed are built anew instead: the log does not keep them.
 */
function actionOf(
  { state, operation }: OperationRecord,
  undid: OperationRecord | null,
): JournalRow["action"] {
  if (state !== "done") return null;
  if (operation !== "undo") return "undo";
  if (!undid || undid.operation === "undo" || undid.operation === "install") return null;
  return "restore";
}
