import type { Patch } from "../core/changes/patch";
import { definitionsVersion } from "../core/templates/sheets/definitionsVersion";
import { type TemplateStamp, templateKey } from "../core/templates/sheets/templateStamp";
import type { Applied } from "./applied";
import type { ApplyOptions } from "./applyOptions";
import { applyPatch } from "./applyPatch";
import { writeSetting } from "./ledger/settings";

/** Writes the standard sheets and notes in the workbook how they were set up: checks and upgrades start from that. */
export async function applyInstall(
  patch: Patch,
  chosen: Omit<TemplateStamp, "version">,
  options: ApplyOptions,
): Promise<Applied> {
  const applied = await applyPatch(patch, options);
  await writeSetting(templateKey, { version: definitionsVersion, ...chosen }, options.language, options);
  return applied;
}
