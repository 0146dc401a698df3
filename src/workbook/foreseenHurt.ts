import type { Patch, RowRemoval } from "../core/changes/patch";
import type { Running } from "./excel/running";
import { type HurtFormulas, hurtFormulas } from "./planning/hurtFormulas";
import { planPatch } from "./planning/planPatch";

/** The formulas that a patch would leave with #REF!, to be told before it is written. */
export async function foreseenHurt(
  { changes }: Patch,
  running: Running = {},
): Promise<readonly HurtFormulas[]> {
  const removals = changes.filter((change): change is RowRemoval => change.kind === "remove-row");
  return removals.length === 0 ? [] : hurtFormulas(await planPatch(removals, { foreseen: true }, running));
}
