import type { OperationKind, RecordedChange } from "./patch";

/** `pending`: begun and neither finished nor taken back – a crash; ask the user which of the two it shall be. */
export const operationStates = ["pending", "done", "rolled-back", "undone"] as const;
export type OperationState = (typeof operationStates)[number];

/** One of the groups that an operation merged at once. */
export interface MergePart {
  readonly of: number;
  readonly group: number;
}

/** The head of an operation, as 变更日志 files it when it begins. */
export interface OperationHead {
  readonly id: number;
  readonly operation: OperationKind;
  readonly reason: string;
  readonly author: string;
  /** "YYYY-MM-DD HH:MM:SS", local time of the one who ran it. */
  readonly at: string;
  /** The operation this one takes back. */
  readonly undoes: number | null;
  /** The group of an earlier merge that this operation takes back, the others staying merged. */
  readonly part?: MergePart;
  /** How many journal entries follow; fewer found means that some were lost or tampered with. */
  readonly lines: number;
}

/** How an operation ended; `contents` are the content hashes of the sheets it installed. */
export interface OperationEnd {
  readonly id: number;
  readonly state: "done" | "rolled-back";
  readonly contents: Readonly<Record<string, string>>;
}

export interface OperationRecord extends OperationHead {
  readonly state: OperationState;
  readonly contents: Readonly<Record<string, string>>;
}

/** An operation with everything it wrote. `unreadable` = entries that could not be understood any more. */
export interface RecordedOperation extends OperationRecord {
  readonly changes: readonly RecordedChange[];
  readonly unreadable: number;
}

/**
 * Joins heads and ends to records, in order of their numbers. An operation is undone where a finished operation
 * takes it back that is not undone itself; so an undo of an undo brings the first one back to `done`.
 */
export function operationsOf(
  heads: readonly OperationHead[],
  ends: readonly OperationEnd[],
): readonly OperationRecord[] {
  // Rolled back comes after done where both are filed: the answer to "done" was lost, then it was taken back.
  const lastWins = ends.toSorted((a, b) => Number(b.state === "done") - Number(a.state === "done"));
  const endOf = new Map(lastWins.map((end) => [end.id, end]));
  const undone = new Set<number>();
  const latestFirst = [...heads].sort((a, b) => b.id - a.id);
  const records = latestFirst.map((head): OperationRecord => {
    const end = endOf.get(head.id);
    const ended = end?.state ?? "pending";
    const state = ended === "done" && undone.has(head.id) ? "undone" : ended;
    if (state === "done" && head.undoes !== null) undone.add(head.undoes);
    return { ...head, state, contents: end?.contents ?? {} };
  });
  return records.reverse();
}
