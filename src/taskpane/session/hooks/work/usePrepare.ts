import type { Patch } from "../../../../core/changes/patch";
import type { Job } from "../../state/jobState";
import type { Origin } from "../../state/writing";
import { type Pane, usePane } from "../paneContext";
import { useRun } from "./useRun";

/** The patch is made and shown before anything is written. */
export interface Preparing {
  readonly preview: (job: Job) => void;
  /** The same for a patch that no analysis makes. */
  readonly prepare: (origin: Origin, make: () => Promise<Patch>) => void;
}

export function usePrepare(): Preparing {
  const pane = usePane();
  const { dispatch } = pane;
  const run = useRun();
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
  return { prepare, preview: (job) => prepare(job, () => patchOf(pane, job)) };
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
