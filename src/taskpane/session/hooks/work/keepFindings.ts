import type { CorrectionScope } from "../../../../core/changes/proposal";
import type { Pane } from "../paneContext";

/**
 * Keeps what was decided of findings for the inspection to come: writing one half of it (the corrections, or the
 * list) and reading again must not lose the other. `scope` where what was accepted wholesale is written now.
 */
export async function keepFindings({ session, analysis }: Pane, scope?: CorrectionScope): Promise<void> {
  const { inspection } = session;
  if (inspection.phase !== "reviewing") return;
  await analysis.call("setAside", [inspection.decisions, scope ?? inspection.scope]);
}
