import type { Job } from "./jobState";
import type { Session } from "./session";

/** Whether something was decided on in a review and not written yet; reading the workbook again would lose it. */
export function hasDecisions({ duplicates, inspection, tiers }: Session, except: Job | null = null): boolean {
  return (
    (except !== "duplicates" &&
      duplicates.phase === "reviewing" &&
      (duplicates.scope.allCertain || isAny(duplicates.decisions))) ||
    (except !== "inspection" &&
      inspection.phase === "reviewing" &&
      (inspection.scope.safeOfRules.length > 0 || isAny(inspection.decisions))) ||
    (tiers.phase === "reviewing" && isAny(tiers.decisions))
  );
}

function isAny(decisions: object): boolean {
  return Object.keys(decisions).length > 0;
}
