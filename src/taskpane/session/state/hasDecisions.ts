import type { Job, JobState } from "./jobState";
import type { Session } from "./session";

/** Whether something was decided on in a review and not written yet; reading the workbook again would lose it. */
export function hasDecisions({ duplicates, inspection, tiers }: Session, except: Job | null = null): boolean {
  return (
    (except !== "duplicates" &&
      (isDecided(duplicates) || (duplicates.phase === "reviewing" && duplicates.scope.allCertain))) ||
    (except !== "inspection" &&
      (isDecided(inspection) ||
        (inspection.phase === "reviewing" && inspection.scope.safeOfRules.length > 0))) ||
    isDecided(tiers)
  );
}

/** What is shown before the job is over may be decided on already. */
function isDecided(state: JobState<unknown, unknown, unknown, unknown>): boolean {
  if (state.phase === "reviewing") return isAny(state.decisions);
  return state.phase === "analysing" && state.early !== undefined && isAny(state.early.decisions);
}

function isAny(decisions: object): boolean {
  return Object.keys(decisions).length > 0;
}
