import type { OperationRecord } from "../../../../core/changes/operation";
import type { Control, Edited, Written } from "../../gateway/workbookGateway";
import type { UndoStep, Writing, WrittenFacts } from "../../state/writing";
import type { Pane } from "../paneContext";
import { makeRead } from "./makeRead";
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
  pane: Pane,
  undoing: Undoing,
  control: Control,
): Promise<Written | Writing> {
  const undone = await undoInTurn(pane.gateway, undoing, control);
  const [first] = undoing.steps;
  if (first?.name === undefined) return undone;
  const { name: apart, unlike } = first;
  const facts = { reason: "", sheets: [], apart };
  if (!unlike || "phase" in undone || undone.written === 0) return told(undone, facts);
  const isKept = await keepApart(pane, unlike, control);
  return told(undone, isKept ? { ...facts, unlike: true } : facts);
}

/**
 * Remembers that customers who stand apart again are not the same; they are found where they stand by now. They stay
 * apart where that fails: it is not said then, and can still be said in the search.
 */
async function keepApart(
  pane: Pane,
  unlike: NonNullable<UndoStep["unlike"]>,
  control: Control,
): Promise<boolean> {
  const { analysis, gateway, language, session, today } = pane;
  // What was read before stands otherwise by now, and what was found in it goes with it.
  const unread: Pane = { ...pane, session: { ...session, book: { phase: "idle" } } };
  try {
    await makeRead(unread, () => undefined, control.signal);
    const patch = await analysis.call("partedPatch", [unlike, { language, asOf: today() }]);
    const { written } = await gateway.applyPatch(patch, control);
    return written > 0;
  } catch {
    return false;
  }
}

function told(undone: Written | Writing, facts: WrittenFacts): Writing {
  return "phase" in undone ? undone : { phase: "applied", origin: "undo", written: undone, facts };
}

/** What an operation was for; "" for an undo, which is named after what it took back. */
function reasonOf(operations: readonly OperationRecord[] | null, id: number): string {
  const found = operations?.find((operation) => operation.id === id);
  return found === undefined || found.operation === "undo" ? "" : found.reason;
}
