import { savedMappingOf } from "../../../core/adopt/mapping/savedMappings";
import { readDedupeSettings } from "../../../core/dedupe/scoring/settings";
import { columnIndex } from "../../../core/sheets/cell";
import type { Language } from "../../../core/sheets/words";
import { keptSchemeOf, schemeKey } from "../../../core/tiering/scheme/keptScheme";
import { readFileBytes } from "../../../workbook/backup";
import { watchChanges } from "../../../workbook/excel/events";
import { readSettings, type Settings, updateSettings, writeSetting } from "../../../workbook/ledger/settings";
import { locate } from "../../../workbook/locate";
import { readHeldReport } from "../../../workbook/own/readHeldReport";
import { readLastReview, readLastTiering } from "../../../workbook/own/readLastTiering";
import { readSetup } from "../../../workbook/own/readSetup";
import { readEdited } from "../../../workbook/reading/lists/readEdited";
import { readHeads } from "../../../workbook/reading/lists/readHeads";
import { readRows } from "../../../workbook/reading/lists/readRows";
import { readSelection } from "../../../workbook/reading/lists/readSelection";
import { lateCode } from "../gateway/lateCode";
import { qualityKey, readScores, withScore } from "../gateway/qualityScores";
import type { WorkbookGateway } from "../gateway/workbookGateway";
import { adoptedKey, readAdopted } from "./adopted";
import { rememberAuthor, rememberedAuthor } from "./author";
import { importAnswersKey, readImportAnswers } from "./importAnswers";
import { importedKey, readImported, stillImported } from "./imported";
import { remember } from "./remember";
import { readSplits, splitsKey, stillSettled } from "./settledSplits";

/** Name of the setting that holds how duplicates are looked for. */
const dedupeKey = "dedupe";

/** The workbook Excel has open. `installReason` is filed in 变更日志 for an install. */
export function createExcelGateway(language: Language, installReason: string): WorkbookGateway {
  const writing = lateCode(() => import("./excelWriting").then((code) => code.createExcelWriting(language)));
  // Fetched by nobody but who sets up sheets, for the divisions of the country are the largest part of all code.
  const install = () => import("../../../core/templates/installPatch");
  const planned = lateCode(() => import("./plannedSheets"));
  const templates = lateCode(() => import("./templateWork"));
  const ids = lateCode(() => import("./newIds"));
  const lists = lateCode(() => import("./dictionaryWork"));
  const latestFirst = async () => (await writing()).listOperations();
  return {
    readHeads: () => readHeads(),
    readSetup: (heads, mappings, asOf) => readSetup(heads, mappings, asOf),
    readRows,
    adopted: async () => {
      const settings = await readSettings();
      const copied = readImported(settings.get(importedKey));
      const done = copied.length === 0 ? [] : await latestFirst();
      return { ...readAdopted(settings.get(adoptedKey)), imported: stillImported(copied, done) };
    },
    adopt: async (mappings, chosen) => {
      const before = readAdopted(await kept(adoptedKey)).chosen ?? [];
      const others = before.filter((old) => !chosen.some(({ sheet }) => sheet === old.sheet));
      const setting = { saved: mappings.map(savedMappingOf), chosen: [...others, ...chosen] };
      await writeSetting(adoptedKey, setting, language);
    },
    settledSplits: async () => {
      const splits = readSplits(await kept(splitsKey));
      return splits.length === 0 ? [] : stillSettled(splits, await latestFirst());
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
      return (await writing()).install(installPatch(heads, settled, installReason), settled, control);
    },
    checkSheets: async () => (await templates()).checkSheets(),
    upgrades: async () => (await templates()).findUpgrades(),
    templatePatch: async (job, reason) => (await templates()).templatePatch(job, reason),
    choices: async () => (await lists()).readChoices(),
    choiceUse: async (list, mappings) => (await lists()).readChoiceUse(list, mappings),
    choicePatch: async (edits, mappings, reason) => (await lists()).choicePatch(edits, mappings, reason),
    heldReport: () => readHeldReport(),
    applyPatch: async (patch, control) => (await writing()).applyPatch(patch, control),
    foreseenHurt: async (patch, signal) => (await writing()).foreseenHurt(patch, signal),
    listOperations: latestFirst,
    undoOperation: async (id, edited, control, group) =>
      (await writing()).undoOperation(id, edited, control, group),
    undoPatch: async (id, group) => (await writing()).undoPatch(id, group),
    mergedGroups: async () => (await writing()).mergedGroups(),
    finishingOf: async (id) => (await writing()).finishingOf(id),
    finishOperation: async (id, control) => (await writing()).finishOperation(id, control),
    rollBackOperation: async (id, control, missing) =>
      (await writing()).rollBackOperation(id, control, missing),
    locate: ({ sheet, row, column }) =>
      locate({ sheet, row: Math.max(1, row), column: column === null ? 0 : columnIndex(column) }),
    selected: () => readSelection(),
    watch: (onEdit) => watchChanges(onEdit),
    readEdited: (changes, mappings) => readEdited(changes, mappings),
    issueNewIds: async (changes, day, reason) => {
      const patch = await (await ids()).newIds(changes, day, reason);
      if (patch) await (await writing()).issueIds(patch);
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
