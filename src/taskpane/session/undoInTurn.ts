import type { Conflict } from "../../core/changes/conflict";
import { problemOf } from "./problem";
import type { Writing } from "./session";
import type { Control, Edited, WorkbookGateway, Written } from "./workbookGateway";

/** An operation to be taken back, or one group of a merge. */
export interface UndoStep {
  readonly id: number;
  readonly group?: number;
}

/** How far undoing several operations has come, the latest first. */
export interface Turn {
  readonly undone: readonly number[];
  readonly written: number;
  readonly conflicts: readonly Conflict[];
  readonly rest: readonly UndoStep[];
}

export const noTurn: Turn = { undone: [], written: 0, conflicts: [], rest: [] };

/**
 * Takes one operation after the other back. It stops where one meets edits made since, or operations that stand on it;
 * those before it stay undone. `edited` is what was said of the first one.
 */
export async function undoInTurn(
  gateway: WorkbookGateway,
  steps: readonly UndoStep[],
  edited: Edited,
  control: Control,
  before: Turn = noTurn,
): Promise<Written | Writing> {
  let turn = before;
  let operationId: number | null = null;
  for (const [at, step] of steps.entries()) {
    const part = { ...control, report: (share: number) => control.report((at + share) / steps.length) };
    turn = { ...turn, rest: steps.slice(at + 1) };
    try {
      const said = at === 0 ? edited : "ask";
      const undone = await gateway.undoOperation(step.id, said, part, step.group);
      if (undone.kind === "edited") return { ...step, phase: "asking", conflicts: undone.conflicts, turn };
      if (undone.kind === "depends") return { ...step, phase: "blocked", on: undone.on };
      operationId = undone.written.operationId;
      turn = {
        ...turn,
        undone: [...turn.undone, step.id],
        written: turn.written + undone.written.written,
        conflicts: [...turn.conflicts, ...undone.written.conflicts],
      };
    } catch (error) {
      if (turn.undone.length === 0) throw error;
      return { phase: "failed", origin: "undo", problem: problemOf(error), turn };
    }
  }
  return { operationId, written: turn.written, conflicts: turn.conflicts };
}
