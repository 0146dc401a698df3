import type { Conflict } from "../../../../core/changes/conflict";
import type { Patch } from "../../../../core/changes/patch";
import type { Control, Edited, InstallChoice, Missing, Written } from "../../gateway/workbookGateway";
import { noTurn, type Origin, type Turn, type UndoStep, type Writing } from "../../state/writing";
import { usePane } from "../paneContext";
import { applyPatch, patchOver } from "./applyPatch";
import { install } from "./install";
import { undo, undoSeveral } from "./undo";
import { type Preparing, usePrepare } from "./usePrepare";
import { useWrite } from "./useWrite";

/** Everything that writes: the patch is made, shown, and only then applied. */
export interface WritingActions extends Preparing {
  readonly apply: (patch: Patch, origin: Origin) => void;
  readonly overwrite: (conflicts: readonly Conflict[], reason: string) => void;
  readonly install: (choice: InstallChoice) => void;
  /** Asks first where cells were edited since, unless told what becomes of them. */
  readonly undo: (operationId: number, edited?: Edited) => void;
  /** The same of several, the latest first; goes on from `turn` with what was said of the first one. */
  readonly undoInTurn: (steps: readonly UndoStep[], edited?: Edited, turn?: Turn) => void;
  /** What becomes of an operation that a crash interrupted. */
  readonly finish: (operationId: number) => void;
  readonly rollBack: (operationId: number, missing?: Missing) => void;
  /** Stops after the chunk under way; what is written by then stays in the journal and can be undone. */
  readonly stop: () => void;
  readonly dismiss: () => void;
}

export function useWriting(): WritingActions {
  const pane = usePane();
  const { dispatch, gateway, running } = pane;
  const preparing = usePrepare();
  const write = useTold();
  return {
    ...preparing,
    apply: (patch, origin) =>
      write(origin, (control) => applyPatch(pane, { patch, origin }, control), { patch }),
    overwrite: (conflicts, reason) =>
      write("conflicts", (control) => gateway.applyPatch(patchOver(conflicts, reason), control)),
    install: (choice) => write("install", (control) => install(gateway, choice, control)),
    undo: (id, edited = "ask") => write("undo", (control) => undo(pane, { id, edited }, control)),
    undoInTurn: (steps, edited = "ask", before = noTurn) =>
      write("undo", (control) => undoSeveral(pane, { steps, edited, before }, control)),
    finish: (id) => write("pending", (control) => gateway.finishOperation(id, control)),
    rollBack: (id, missing) => write("undo", (control) => gateway.rollBackOperation(id, control, missing)),
    stop: () => running.current?.abort(),
    dismiss: () => dispatch({ type: "writing", writing: { phase: "none" } }),
  };
}

/** Writes and tells what was written, or what came between. */
function useTold() {
  const { dispatch } = usePane();
  const write = useWrite();
  return (
    origin: Origin,
    act: (control: Control) => Promise<Written | Writing>,
    again?: { readonly patch: Patch },
  ) =>
    write(
      origin,
      async (control) => {
        const outcome = await act(control);
        const writing: Writing =
          "phase" in outcome ? outcome : { phase: "applied", origin, written: outcome };
        dispatch({ type: "writing", writing });
      },
      again,
    );
}
