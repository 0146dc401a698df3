import type { NameBlueprint, SheetBlueprint, WorkbookBlueprint } from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import { columnLetter } from "../../sheets/cell";
import {
  type ColumnKey,
  type Goal,
  type Profile,
  type SheetId,
  type SheetSpec,
  words,
} from "../../sheets/column";
import type { Dictionaries, DictionaryId } from "../../sheets/dictionaries";
import { defaultPolicy } from "../../sheets/standard/tierPolicy";
import type { Language, Words } from "../../sheets/words";
import { freeName, namesFor, type PresentSheets, type TakenNames } from "../naming/naming";
import { tableSheets } from "../naming/tableSheets";
import type { SheetContext } from "./columnBlueprint";
import { dictionaryNames, dictionarySheet, dictionarySheetName } from "./dictionarySheet";
import { guideSheet, guideSheetName } from "./guideSheet";
import { columnsOfProfile, rows } from "./layout";
import { customerListName, growingRange, listCapacity } from "./lists";
import { type RegionTree, regionNames, regionSheet, regionSheetName } from "./regionSheet";
import { schemaVersion } from "./schemaVersion";
import { standardSheet } from "./standardSheet";

/** Sheets set up at once; the others appear when a job first writes to them. */
const installed: Readonly<Record<Profile, readonly SheetId[]>> = {
  compact: ["customers", "followUps", "transactions", "valueAnalysis"],
  standard: ["customers", "contacts", "followUps", "transactions", "valueAnalysis", "tierPolicy"],
  keyAccount: ["customers", "contacts", "followUps", "transactions", "valueAnalysis", "tierPolicy"],
};

export interface InstallOptions {
  readonly language: Language;
  readonly profile: Profile;
  readonly goals?: readonly Goal[];
  /** Columns of a result sheet that come with its rows, by key. */
  readonly also?: readonly ColumnKey[];
  readonly taken: TakenNames;
  readonly present: PresentSheets;
  readonly dictionaries: Dictionaries;
  readonly regions: RegionTree;
}

/** All a workbook gets by 一键建表 that it lacks: sheets in tab order and the names behind the dropdowns. */
export function workbookBlueprint(options: InstallOptions): WorkbookBlueprint {
  const { language, profile, taken, present } = options;
  const context = sheetContext(options);
  const nameOf = (id: SheetId, wanted: Words) =>
    present.get(id)?.sheet ?? freeName(wanted[language], taken.sheets, (n) => ` (${n})`);
  const specs = tableSheets.filter((spec) => installed[profile].includes(spec.id) && !present.has(spec.id));
  const dictionaries = nameOf("dictionaries", dictionarySheetName);
  const regions = nameOf("regions", regionSheetName);
  const unless = (id: SheetId, sheet: () => SheetBlueprint) => (present.has(id) ? [] : [sheet()]);
  return {
    schemaVersion,
    sheets: [
      ...unless("guide", () => guideSheet(nameOf("guide", guideSheetName), language)),
      ...specs.map((spec) => standardSheet(spec, context, contentOf(spec, language))),
      ...unless("dictionaries", () => dictionarySheet(dictionaries, options.dictionaries, language)),
      ...unless("regions", () => regionSheet(regions, options.regions)),
    ],
    names: [
      ...dictionaryNames(dictionaries, language),
      ...regionNames(regions, options.regions, language),
      customerName(context.names.get("customers")?.sheet ?? "", language),
    ],
  };
}

/** The name customer ids are picked from. */
function customerName(sheet: string, language: Language): NameBlueprint {
  const formula = growingRange(sheet, columnLetter(0), rows.first + 1, listCapacity.customers);
  return { name: customerListName(language), formula };
}

/** One result sheet (分级历史, 问题清单 …) with its rows, for a job that finds it missing. */
export function resultSheet(
  id: SheetId,
  options: InstallOptions,
  rows: readonly (readonly CellValue[])[],
): SheetBlueprint | null {
  const spec = tableSheets.find((candidate) => candidate.id === id);
  return spec ? standardSheet(spec, sheetContext(options), rows) : null;
}

/** What the definitions need to know of the workbook to become sheets. */
export function sheetContext({
  language,
  profile,
  goals = [],
  also = [],
  taken,
  present,
  dictionaries,
}: InstallOptions): SheetContext {
  const choice = (list: DictionaryId, id: string) =>
    `"${dictionaries[list].find((entry) => entry.id === id)?.label[language] ?? id}"`;
  return {
    language,
    profile,
    goals,
    also,
    names: namesFor(tableSheets, language, taken, present),
    choice,
    headingOf: (sheet, key) => headingOf(sheet, key, { profile, goals, language }),
  };
}

interface Fields {
  readonly profile: Profile;
  readonly goals: readonly Goal[];
  readonly language: Language;
}

function headingOf(sheet: SheetId, key: string, { profile, goals, language }: Fields): string {
  const spec = tableSheets.find((candidate) => candidate.id === sheet);
  const column = spec && columnsOfProfile(spec, profile, goals).find((candidate) => candidate.key === key);
  return column?.heading[language] ?? key;
}

const tierNames = {
  core: words("核心客户", "Core"),
  potential: words("潜力客户", "Potential"),
  regular: words("普通客户", "Regular"),
  lost: words("流失客户", "Lost"),
  new: words("新客户", "New"),
} as const;

function contentOf(spec: SheetSpec, language: Language) {
  return spec.id === "tierPolicy" ? policyRows(spec, language) : undefined;
}

/** 分级策略 as it is first written, in the order of its columns. */
function policyRows(spec: SheetSpec, language: Language): readonly (readonly CellValue[])[] {
  const rows = defaultPolicyRows(language);
  return rows.map((row) => spec.columns.map(({ key }) => row[key] ?? ""));
}

/** The default policy by column key. */
export function defaultPolicyRows(language: Language): readonly Readonly<Record<string, CellValue>>[] {
  return defaultPolicy.map(({ tier, lead, everyDays, responseTime, goal, actions, ...counts }) => ({
    tier: tierNames[tier][language],
    lead: lead[language],
    everyDays,
    responseTime: responseTime[language],
    goal: goal[language],
    actions: actions[language],
    ...counts,
  }));
}
