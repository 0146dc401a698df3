import type { ProblemCode } from "./problem";

/** What somebody can put out of the way while the pane waits: nothing was written, and the same write may go through. */
const passing: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "cell-edit-mode",
  "busy",
  "read-only",
  "sheet-protected",
  "structure-protected",
  "other-window-in-front",
  "filtered-range",
  "merged-cells",
  "name-taken",
  "row-insert-blocked",
  "access-denied",
  "lease-held",
  "not-loaded",
]);

/** Whether a write that failed is worth another try as it is; what it writes over is compared again. */
export function mayTryAgain(code: ProblemCode): boolean {
  return passing.has(code);
}
