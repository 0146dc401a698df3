import type { Conflict } from "../../../../core/changes/conflict";
import type { OperationRecord } from "../../../../core/changes/operation";
import type { Patch } from "../../../../core/changes/patch";
import { quarterOf } from "../../gateway/qualityScores";
import type { Control, Edited, InstallChoice, Missing, Written } from "../../gateway/workbookGateway";
import type { Job } from "../../state/jobState";
import { factsOf, newSheetFacts, sizeOfPatch } from "../../state/patchFacts";
import { noTurn, type Origin, type Turn, type UndoStep, type Writing } from "../../state/writing";
import { type Pane, usePane } from "../paneContext";
import { keepFindings } from "./keepFindings";
import { tellWait } from "./tellWait";
import { undoInTurn } from "./undoInTurn";
import { useRun } from "./useRunning";

/** Everything that writes: the patch is made, shown, and only then applied. */
export interface WritingActions {
  readonly preview: (job: Job) => void;
  /** The same for a patch that no analysis makes. */
  readonly prepare: (origin: Origin, make: () => Promise<Patch>) => void;
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
  const { dispatch, gateway } = pane;
  const run = useRun();

  const write = (
    origin: Origin,
    act: (control: Control) => Promise<Written | Writing>,
    again: { readonly patch?: Patch } = {},
  ) =>
    void run(
      async (signal) => {
        const report = (share: number) =>
          dispatch({ type: "writing", writing: { phase: "applying", origin, share } });
        report(0);
        const outcome = await act({ signal, report, onWait: tellWait(dispatch) });
        const writing =
          "phase" in outcome ? outcome : { phase: "applied" as const, origin, written: outcome };
        dispatch({ type: "writing", writing });
        dispatch({ type: "operations", operations: await gateway.listOperations() });
      },
      (problem) => dispatch({ type: "writing", writing: { phase: "failed", origin, problem, ...again } }),
    );

  const prepare = (origin: Origin, make: () => Promise<Patch>) => {
    dispatch({ type: "writing", writing: { phase: "preparing", origin } });
    dispatch({ type: "opened", route: { page: "preview" } });
    void run(
      async () => {
        const patch = await make();
        dispatch({ type: "writing", writing: { phase: "previewing", origin, patch } });
      },
      (problem) => dispatch({ type: "writing", writing: { phase: "failed", origin, problem } }),
    );
  };

  return {
    preview: (job) => prepare(job, () => patchOf(pane, job)),
    prepare,
    apply: (patch, origin) => {
      const act = async (control: Control): Promise<Writing> => {
        await keepFindings(pane, patch.operation === "correct" ? { safeOfRules: [] } : undefined);
        const written = await gateway.applyPatch(patch, control);
        if (origin === "findings") await keepScore(pane);
        const facts = { reason: patch.reason, sheets: factsOf(patch) };
        return { phase: "applied", origin, written: asPreviewed(written, patch), facts };
      };
      write(origin, act, { patch });
    },
    overwrite: (conflicts, reason) =>
      write("conflicts", (control) => gateway.applyPatch(patchOver(conflicts, reason), control)),
    install: (choice) =>
      write("install", async (control) => {
        const { sheets } = await gateway.planInstall(choice);
        const added = sheets.filter(({ exists, hidden }) => !exists && !hidden);
        const written = await gateway.installSheets(choice, control);
        const facts = { reason: "", sheets: added.map(({ name }) => newSheetFacts(name)) };
        return { phase: "applied", origin: "install", written, facts };
      }),
    undo: (id, edited = "ask") =>
      write("undo", async (control) => {
        const undone = await undoInTurn(gateway, { steps: [{ id }], edited }, control);
        const facts = { reason: reasonOf(pane.session.operations, id), sheets: [] };
        return "phase" in undone ? undone : { phase: "applied", origin: "undo", written: undone, facts };
      }),
    undoInTurn: (steps, edited = "ask", turn = noTurn) =>
      write("undo", async (control) => {
        const undone = await undoInTurn(gateway, { steps, edited, before: turn }, control);
        const apart = steps[0]?.name;
        if ("phase" in undone || apart === undefined) return undone;
        return {
          phase: "applied",
          origin: "undo",
          written: undone,
          facts: { reason: "", sheets: [], apart },
        };
      }),
    finish: (id) => write("pending", (control) => gateway.finishOperation(id, control)),
    rollBack: (id, missing) => write("undo", (control) => gateway.rollBackOperation(id, control, missing)),
    stop: () => pane.running.current?.abort(),
    dismiss: () => dispatch({ type: "writing", writing: { phase: "none" } }),
  };
}

/** What an operation was for; "" for an undo, which is named after what it took back. */
function reasonOf(operations: readonly OperationRecord[] | null, id: number): string {
  const found = operations?.find((operation) => operation.id === id);
  return found === undefined || found.operation === "undo" ? "" : found.reason;
}

/** All of it was written: counted as it was when it was looked at, the rows of new sheets one by one. */
function asPreviewed(written: Written, patch: Patch): Written {
  const whole = written.written > 0 && written.conflicts.length === 0;
  return whole ? { ...written, written: sizeOfPatch(patch) } : written;
}

/** With 问题清单 goes the score it stands for, to be compared with next quarter. */
async function keepScore({ session, gateway, today }: Pane): Promise<void> {
  const { inspection } = session;
  if (inspection.phase !== "reviewing") return;
  const { qualityScore } = inspection.summary;
  await gateway.keepQualityScore({ period: quarterOf(today()), score: Math.round(10 * qualityScore) / 10 });
}

function patchOf({ session, analysis }: Pane, job: Job): Promise<Patch> {
  const { duplicates, inspection, tiers } = session;
  if (job === "duplicates" && duplicates.phase === "reviewing")
    return analysis.call("mergePatch", [duplicates.decisions, duplicates.scope]);
  if (job === "inspection" && inspection.phase === "reviewing")
    return analysis.call("correctionPatch", [inspection.decisions, inspection.scope]);
  if (job === "tiers" && tiers.phase === "reviewing") return analysis.call("tierPatch", [tiers.decisions]);
  return Promise.reject(new Error(`nothing reviewed for ${job}`));
}

/** The same cell changes, now against what the cells hold; what has no cell any more cannot be written. */
function patchOver(conflicts: readonly Conflict[], reason: string): Patch {
  const changes = conflicts.flatMap(({ change, found }) =>
    found === null || change.kind !== "set-cell" ? [] : [{ ...change, before: found }],
  );
  return { operation: "correct", reason, changes };
}
