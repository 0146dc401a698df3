import { savedMappingOf } from "../../../core/adopt/mapping/savedMappings";
import { readDedupeSettings } from "../../../core/dedupe/scoring/settings";
import { importedSheets } from "../../../core/imports/lists/importedSheets";
import { columnIndex } from "../../../core/sheets/cell";
import type { Language } from "../../../core/sheets/words";
import { keptSchemeOf, schemeKey } from "../../../core/tiering/scheme/keptScheme";
import { applyInstall } from "../../../workbook/applyInstall";
import { type Applied, type ApplyOptions, applyPatch } from "../../../workbook/applyPatch";
import { readFileBytes } from "../../../workbook/backup";
import { watchChanges } from "../../../workbook/events";
import { listOperations } from "../../../workbook/journal/journal";
import { locate } from "../../../workbook/locate";
import { mergedGroups } from "../../../workbook/mergedGroups";
import { readEdited } from "../../../workbook/reading/readEdited";
import { readHeads } from "../../../workbook/reading/readHeads";
import { readHeldReport } from "../../../workbook/reading/readHeldReport";
import { readLastReview, readLastTiering } from "../../../workbook/reading/readLastTiering";
import { readRows } from "../../../workbook/reading/readRows";
import { readSelection } from "../../../workbook/reading/readSelection";
import { readSetup } from "../../../workbook/reading/readSetup";
import { finishingOf, finishOperation, rollBackOperation } from "../../../workbook/recover";
import { readSettings, type Settings, updateSettings, writeSetting } from "../../../workbook/settings";
import { undoOperation, undoPatch } from "../../../workbook/undoOperation";
import { qualityKey, readScores, withScore } from "../gateway/qualityScores";
import type { Control, Undone, WorkbookGateway, Written } from "../gateway/workbookGateway";
import { adoptedKey, readAdopted } from "./adopted";
import { rememberAuthor, rememberedAuthor } from "./author";
import { importAnswersKey, readImportAnswers } from "./importAnswers";
import { importedKey, readImported, stillImported } from "./imported";
import { paneLeases } from "./paneLeases";
import { remember } from "./remember";
import { readSplits, splitsKey, stillSettled } from "./settledSplits";

/** Name of the setting that holds how duplicates are looked for. */
const dedupeKey = "dedupe";

/** The workbook Excel has open. `installReason` is filed in 变更日志 for an install. */
export function createExcelGateway(language: Language, installReason: string): WorkbookGateway {
  const writer = () => ({ author: rememberedAuthor(), language, holders: paneLeases });
  const options = (control: Control): ApplyOptions => ({ ...control, ...writer() });
  // Loaded when somebody sets up sheets: the divisions of the country are the largest part of the code.
  const install = () => import("../../../core/templates/installPatch");
  const planned = () => import("./plannedSheets");
  const templates = () => import("./templateWork");
  const ids = () => import("./newIds");
  const lists = () => import("./dictionaryWork");
  return {
    readHeads: () => readHeads(),
    readSetup: (heads, mappings, asOf) => readSetup(heads, mappings, asOf),
    readRows,
    adopted: async () => {
      const settings = await readSettings();
      const copied = readImported(settings.get(importedKey));
      const operations = copied.length === 0 ? [] : await listOperations();
      return { ...readAdopted(settings.get(adoptedKey)), imported: stillImported(copied, operations) };
    },
    adopt: async (mappings, chosen) => {
      const before = readAdopted(await kept(adoptedKey)).chosen ?? [];
      const others = before.filter((old) => !chosen.some(({ sheet }) => sheet === old.sheet));
      const setting = { saved: mappings.map(savedMappingOf), chosen: [...others, ...chosen] };
      await writeSetting(adoptedKey, setting, language);
    },
    settledSplits: async () => {
      const splits = readSplits(await kept(splitsKey));
      return splits.length === 0 ? [] : stillSettled(splits, await listOperations());
    },
    declineSplit: (id) => remember({ splits: [id] }, null, language),
    importAnswers: async () => readImportAnswers(await kept(importAnswersKey)),
    keptScheme: async () => keptSchemeOf(await kept(schemeKey)),
    keepScheme: (scheme) => writeSetting(schemeKey, scheme, language),
    lastTiering: async () => readLastTiering(await readHeads()),
    lastReview: async () => readLastReview(await readHeads()),
    dedupeSettings: async () => readDedupeSettings(await kept(dedupeKey)),
    setDedupeSettings: (settings) => writeSetting(dedupeKey, settings, language),
    planInstall: async (choice) => {
      const [{ installPlan }, heads] = await Promise.all([planned(), readHeads()]);
      return installPlan(heads, choice);
    },
    installSheets: async (choice, control) => {
      const [{ installPatch, settledLanguage }, heads] = await Promise.all([install(), readHeads(control)]);
      const settled = { ...choice, language: settledLanguage(heads, choice.language) };
      return writtenOf(
        await applyInstall(installPatch(heads, settled, installReason), settled, options(control)),
      );
    },
    checkSheets: async () => (await templates()).checkSheets(),
    upgrades: async () => (await templates()).findUpgrades(),
    templatePatch: async (job, reason) => (await templates()).templatePatch(job, reason),
    choices: async () => (await lists()).readChoices(),
    choiceUse: async (list, mappings) => (await lists()).readChoiceUse(list, mappings),
    choicePatch: async (edits, mappings, reason) => (await lists()).choicePatch(edits, mappings, reason),
    heldReport: () => readHeldReport(),
    applyPatch: async (patch, control) => {
      const applied = await applyPatch(patch, options(control));
      const { operationId: operation } = applied;
      const copied = operation === null ? [] : importedSheets(patch).map((sheet) => ({ sheet, operation }));
      const keep = (now: Settings) =>
        new Map([[importedKey, [...readImported(now.get(importedKey)), ...copied]]]);
      if (copied.length > 0) await updateSettings(language, keep);
      if (operation !== null && patch.remember) await remember(patch.remember, operation, language);
      return writtenOf(applied);
    },
    listOperations: async () => (await listOperations()).toReversed(),
    undoOperation: async (id, edited, control, group): Promise<Undone> => {
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
    locate: ({ sheet, row, column }) =>
      locate({ sheet, row: Math.max(1, row), column: column === null ? 0 : columnIndex(column) }),
    selected: () => readSelection(),
    watch: (onEdit) => watchChanges(onEdit),
    readEdited: (changes, mappings) => readEdited(changes, mappings),
    issueNewIds: async (changes, day, reason) => {
      const patch = await (await ids()).newIds(changes, day, reason);
      if (patch) await applyPatch(patch, writer());
      return patch?.changes.length ?? 0;
    },
    autoIds: async () => (await ids()).hasAutoIds(await readSettings()),
    setAutoIds: async (on) => writeSetting((await ids()).autoIdsKey, on, language),
    qualityScores: async () => readScores(await kept(qualityKey)),
    keepQualityScore: async (score) => {
      const keep = (now: Settings) =>
        new Map([[qualityKey, withScore(readScores(now.get(qualityKey)), score)]]);
      await updateSettings(language, keep);
    },
    fileBytes: (control) => readFileBytes(control),
    author: rememberedAuthor,
    setAuthor: rememberAuthor,
  };
}

/** One setting as the workbook keeps it; undefined where it was never made. */
async function kept(key: string): Promise<unknown> {
  return (await readSettings()).get(key);
}

function writtenOf({ operationId, written, conflicts }: Applied): Written {
  const counts: readonly number[] = Object.values(written);
  return { operationId, written: counts.reduce((sum, count) => sum + count, 0), conflicts };
}
