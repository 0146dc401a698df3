import type { Patch } from "../core/changes/patch";
import type { Applied } from "./applied";
import type { ApplyOptions } from "./applyOptions";
import { growing, stretchOf } from "./excel/progress";
import { withLease } from "./lease";
import { planningShare, planPatch } from "./planning/planPatch";
import { writePlan } from "./writePlan";

/**
 * Writes a patch: rows found again, `before` compared, journal first, then the sheets in chunks, each read back.
 * What does not fit any more is returned as a conflict and not written. When it fails or is cancelled half-way,
 * what was written is taken back; only if that fails too is the operation left pending for `pendingOperations`.
 */
export async function applyPatch(patch: Patch, options: ApplyOptions): Promise<Applied> {
  return withLease(growing(options), async (held) => {
    const plan = await planPatch(patch.changes, {}, stretchOf(held, 0, planningShare));
    const head = { operation: patch.operation, reason: patch.reason, undoes: null };
    return writePlan(plan, head, stretchOf(held, planningShare, 1));
  });
}
