import type { Control, Edited, WorkbookGateway, Written } from "../../gateway/workbookGateway";
import { problemOf } from "../../state/problem";
import { noTurn, type Turn, type UndoStep, type Writing } from "../../state/writing";

/** What is taken back, the latest first. */
export interface Undoing {
  readonly steps: readonly UndoStep[];
  /** What was said of the edits of the first one. */
  readonly edited: Edited;
  /** How far it came before, where it goes on. */
  readonly before?: Turn;
}

/**
 * Takes one operation after the other back. It stops where one meets edits made since, or operations that stand on it;
 * those before it stay undone.
 */
export async function undoInTurn(
  gateway: WorkbookGateway,
  { steps, edited, before = noTurn }: Undoing,
  control: Control,
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
