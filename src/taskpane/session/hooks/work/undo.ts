import type { OperationRecord } from "../../../../core/changes/operation";
import type { Control, Edited, Written } from "../../gateway/workbookGateway";
import type { Writing, WrittenFacts } from "../../state/writing";
import type { Pane } from "../paneContext";
import { type Undoing, undoInTurn } from "./undoInTurn";

/** Takes an operation back; what it was for is told with it. */
export async function undo(
  { gateway, session }: Pane,
  { id, edited }: { readonly id: number; readonly edited: Edited },
  control: Control,
): Promise<Writing> {
  const undone = await undoInTurn(gateway, { steps: [{ id }], edited }, control);
  return told(undone, { reason: reasonOf(session.operations, id), sheets: [] });
}

/** The same of several, or of one group of a merge, whose customer is named. */
export async function undoSeveral(
  { gateway }: Pane,
  undoing: Undoing,
  control: Control,
): Promise<Written | Writing> {
  const undone = await undoInTurn(gateway, undoing, control);
  const apart = undoing.steps[0]?.name;
  return apart === undefined ? undone : told(undone, { reason: "", sheets: [], apart });
}

function told(undone: Written | Writing, facts: WrittenFacts): Writing {
  return "phase" in undone ? undone : { phase: "applied", origin: "undo", written: undone, facts };
}

/** What an operation was for; "" for an undo, which is named after what it took back. */
function reasonOf(operations: readonly OperationRecord[] | null, id: number): string {
  const found = operations?.find((operation) => operation.id === id);
  return found === undefined || found.operation === "undo" ? "" : found.reason;
}
