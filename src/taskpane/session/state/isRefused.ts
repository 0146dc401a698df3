import type { ProblemCode } from "./problem";

/** What is asked before the first cell is written. */
const atTheDoor: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "read-only",
  "sheet-protected",
  "lease-held",
  "not-loaded",
]);

/** Whether a write was refused with the workbook as it was: what was read still holds. */
export function isRefused(code: ProblemCode): boolean {
  return atTheDoor.has(code);
}
