import type { Patch } from "../../../core/changes/patch";
import { importedSheets } from "../../../core/imports/lists/importedSheets";
import type { Language } from "../../../core/sheets/words";
import type { Applied } from "../../../workbook/applied";
import { applyInstall } from "../../../workbook/applyInstall";
import type { ApplyOptions } from "../../../workbook/applyOptions";
import { applyPatch } from "../../../workbook/applyPatch";
import { foreseenHurt } from "../../../workbook/foreseenHurt";
import { listOperations } from "../../../workbook/journal/journal";
import { type Settings, updateSettings } from "../../../workbook/ledger/settings";
import { mergedGroups } from "../../../workbook/mergedGroups";
import { finishingOf, finishOperation, rollBackOperation } from "../../../workbook/recover";
import { undoOperation, undoPatch } from "../../../workbook/undoOperation";
import type { Control, InstallChoice, WorkbookGateway, Written } from "../gateway/workbookGateway";
import { rememberedAuthor } from "./author";
import { importedKey, readImported } from "./imported";
import { paneLeases } from "./paneLeases";
import { remember } from "./remember";

/** The gateway's calls that write, and the others that need the change log for what they say. */
type ExcelWriting = Pick<
  WorkbookGateway,
  | "applyPatch"
  | "foreseenHurt"
  | "listOperations"
  | "undoOperation"
  | "undoPatch"
  | "mergedGroups"
  | "finishingOf"
  | "finishOperation"
  | "rollBackOperation"
> & {
  readonly install: (patch: Patch, choice: InstallChoice, control: Control) => Promise<Written>;
  /** Written while somebody types, so nobody can stop it. */
  readonly issueIds: (patch: Patch) => Promise<unknown>;
};

/** A fifth of the pane's code, and none of it is needed before the workbook is open: it comes when first asked for. */
export function createExcelWriting(language: Language): ExcelWriting {
  const writer = () => ({ author: rememberedAuthor(), language, holders: paneLeases });
  const options = (control: Control): ApplyOptions => ({ ...control, ...writer() });
  return {
    install: async (patch, choice, control) => writtenOf(await applyInstall(patch, choice, options(control))),
    applyPatch: async (patch, control) => {
      const applied = await applyPatch(patch, options(control));
      await keepImported(patch, applied, language);
      if (applied.operationId !== null && patch.remember)
        await remember(patch.remember, applied.operationId, language);
      return writtenOf(applied);
    },
    foreseenHurt: (patch, signal) => foreseenHurt(patch, { signal }),
    issueIds: (patch) => applyPatch(patch, writer()),
    listOperations: async () => (await listOperations()).toReversed(),
    undoOperation: async (id, edited, control, group) => {
      const part = group === undefined ? {} : { group };
      const undone = await undoOperation(id, { ...options(control), edited, ...part });
      return undone.kind === "undone" ? { kind: "undone", written: writtenOf(undone.applied) } : undone;
    },
    undoPatch: (id, group) => undoPatch(id, group),
    mergedGroups: () => mergedGroups(),
    finishingOf: (id) => finishingOf(id),
    finishOperation: async (id, control) => writtenOf(await finishOperation(id, options(control))),
    rollBackOperation: async (id, control, missing = "refuse") =>
      writtenOf(await rollBackOperation(id, { ...options(control), missing })),
  };
}

/** Notes which sheets the patch copied, so that they are not counted beside their copies. */
async function keepImported(patch: Patch, { operationId }: Applied, language: Language): Promise<void> {
  if (operationId === null) return;
  const copied = importedSheets(patch).map((sheet) => ({ sheet, operation: operationId }));
  const keep = (now: Settings) =>
    new Map([[importedKey, [...readImported(now.get(importedKey)), ...copied]]]);
  if (copied.length > 0) await updateSettings(language, keep);
}

function writtenOf({ operationId, written, conflicts, hurt }: Applied): Written {
  const counts: readonly number[] = Object.values(written);
  return { operationId, written: counts.reduce((sum, count) => sum + count, 0), conflicts, hurt };
}
