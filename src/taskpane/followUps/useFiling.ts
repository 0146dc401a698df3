import type { ContactNote } from "../../core/analysis/followUps/dueViews";
import type { Patch } from "../../core/changes/patch";
import type { Control } from "../session/gateway/workbookGateway";
import { type Pane, usePane } from "../session/hooks/paneContext";
import { undoInTurn } from "../session/hooks/work/undoInTurn";
import { useWritingHere } from "../session/hooks/work/useWritingHere";
import type { Contacted } from "./contactNote";

/** Filing contacts without leaving the list, and taking the filing back. */
export interface Filing {
  /** The patch of a contact, to say where it will be written; nothing is written. */
  readonly patchFor: (note: ContactNote) => Promise<Patch>;
  readonly file: (view: Contacted, patch: Patch) => void;
  readonly undo: (operationId: number) => void;
}

export function useFiling(): Filing {
  const pane = usePane();
  const write = useWritingHere();
  const { analysis, language, today } = pane;
  return {
    patchFor: (note) => analysis.call("contactPatch", [note, { language, asOf: today() }]),
    file: (view, patch) => write((control) => file(pane, view, patch, control)),
    undo: (id) => write((control) => takeBack(pane, id, control)),
  };
}

/** Conflicts are for the outcome page; a filed contact leaves the list at once. */
async function file(
  { gateway, dispatch }: Pane,
  view: Contacted,
  patch: Patch,
  control: Control,
): Promise<void> {
  const written = await gateway.applyPatch(patch, control);
  const { operationId, conflicts } = written;
  dispatch({ type: "writing", writing: { phase: "applied", origin: "contact", written } });
  if (operationId === null || conflicts.length > 0) return;
  const { id, companyName } = view;
  dispatch({ type: "filed", filed: { id, companyName, operationId } });
  dispatch({ type: "writing", writing: { phase: "none" } });
}

/** Edits since, or later operations upon it, are questions of their own page. */
async function takeBack({ gateway, dispatch }: Pane, id: number, control: Control): Promise<void> {
  const outcome = await undoInTurn(gateway, { steps: [{ id }], edited: "ask" }, control);
  if ("phase" in outcome) return dispatch({ type: "writing", writing: outcome });
  dispatch({ type: "writing", writing: { phase: "applied", origin: "contact", written: outcome } });
  dispatch({ type: "writing", writing: { phase: "none" } });
}
