import { useState } from "react";
import type { ManualTierChoice } from "../../core/analysis/manualTierPatch";
import { usePane } from "../session/paneContext";
import { tellWait } from "../session/tellWait";
import { useRun } from "../session/useRunning";

/** Setting a tier by hand from a customer's page, without leaving it. */
export interface ManualTiering {
  /** What was written since the page was opened; null = nothing. */
  readonly written: ManualTierChoice | null;
  readonly write: (choice: ManualTierChoice) => void;
}

export function useManualTier(): ManualTiering {
  const { analysis, gateway, dispatch, language, today } = usePane();
  const run = useRun();
  const [written, setWritten] = useState<ManualTierChoice | null>(null);
  const write = (choice: ManualTierChoice) =>
    void run(
      async (signal) => {
        const report = (share: number) =>
          dispatch({ type: "writing", writing: { phase: "applying", origin: "contact", share } });
        report(0);
        const patch = await analysis.call("manualTierPatch", [choice, { language, asOf: today() }]);
        const done = await gateway.applyPatch(patch, { signal, report, onWait: tellWait(dispatch) });
        dispatch({ type: "writing", writing: { phase: "applied", origin: "contact", written: done } });
        dispatch({ type: "operations", operations: await gateway.listOperations() });
        // Conflicts are for the outcome page.
        if (done.conflicts.length > 0) return;
        setWritten(choice);
        dispatch({ type: "writing", writing: { phase: "none" } });
      },
      (problem) => dispatch({ type: "writing", writing: { phase: "failed", origin: "contact", problem } }),
    );
  return { written, write };
}
