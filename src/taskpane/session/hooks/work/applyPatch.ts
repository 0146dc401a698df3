import type { Conflict } from "../../../../core/changes/conflict";
import type { Patch } from "../../../../core/changes/patch";
import { quarterOf } from "../../gateway/qualityScores";
import type { Control, Written } from "../../gateway/workbookGateway";
import { factsOf, sizeOfPatch } from "../../state/patchFacts";
import type { Origin, Writing } from "../../state/writing";
import type { Pane } from "../paneContext";
import { keepFindings } from "./keepFindings";

/** Writes a patch that was looked at; what it did is told as it was counted then. */
export async function applyPatch(
  pane: Pane,
  { patch, origin }: { readonly patch: Patch; readonly origin: Origin },
  control: Control,
): Promise<Writing> {
  await keepFindings(pane, patch.operation === "correct" ? { safeOfRules: [] } : undefined);
  const written = await pane.gateway.applyPatch(patch, control);
  if (origin === "findings") await keepScore(pane);
  const facts = { reason: patch.reason, sheets: factsOf(patch) };
  return { phase: "applied", origin, written: asPreviewed(written, patch), facts };
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

/** The same cell changes, now against what the cells hold; what has no cell any more cannot be written. */
export function patchOver(conflicts: readonly Conflict[], reason: string): Patch {
  const changes = conflicts.flatMap(({ change, found }) =>
    found === null || change.kind !== "set-cell" ? [] : [{ ...change, before: found }],
  );
  return { operation: "correct", reason, changes };
}
