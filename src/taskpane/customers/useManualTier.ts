import { useState } from "react";
import type { ManualTierChoice } from "../../core/analysis/tiering/manualTierPatch";
import { usePane } from "../session/hooks/paneContext";
import { useWritingHere } from "../session/hooks/work/useWritingHere";

/** Setting a tier by hand from a customer's page, without leaving it. */
export interface ManualTiering {
  /** What was written since the page was opened; null = nothing. */
  readonly written: ManualTierChoice | null;
  readonly write: (choice: ManualTierChoice) => void;
}

export function useManualTier(): ManualTiering {
  const { analysis, gateway, dispatch, language, today } = usePane();
  const writeHere = useWritingHere();
  const [written, setWritten] = useState<ManualTierChoice | null>(null);
  const write = (choice: ManualTierChoice) =>
    writeHere(async (control) => {
      const patch = await analysis.call("manualTierPatch", [choice, { language, asOf: today() }]);
      const done = await gateway.applyPatch(patch, control);
      dispatch({ type: "writing", writing: { phase: "applied", origin: "contact", written: done } });
      // Conflicts are for the outcome page.
      if (done.conflicts.length > 0) return;
      setWritten(choice);
      dispatch({ type: "writing", writing: { phase: "none" } });
    });
  return { written, write };
}
