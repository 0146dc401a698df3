import type { NameBlueprint, SheetBlueprint, WorkbookBlueprint } from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import { columnLetter } from "../../sheets/cell";
import type { Profile, SheetId, SheetSpec } from "../../sheets/column";
import type { Language, Words } from "../../sheets/words";
import { freeName } from "../naming/naming";
import { tableSheets } from "../naming/tableSheets";
import { definitionsVersion } from "./definitionsVersion";
import { dictionaryNames, dictionarySheet, dictionarySheetName } from "./dictionarySheet";
import { guideSheet, guideSheetName } from "./guideSheet";
import { rows } from "./layout";
import { customerListName, growingRange, listCapacity } from "./lists";
import { policyRows } from "./policyRows";
import { regionNames, regionSheet, regionSheetName } from "./regionSheet";
import { type InstallOptions, sheetContext } from "./sheetContext";
import { standardSheet } from "./standardSheet";

/** Sheets set up at once; the others appear when a job first writes to them. */
const installed: Readonly<Record<Profile, readonly SheetId[]>> = {
  compact: ["customers", "followUps", "transactions", "valueAnalysis"],
  standard: ["customers", "contacts", "followUps", "transactions", "valueAnalysis", "tierPolicy"],
  keyAccount: ["customers", "contacts", "followUps", "transactions", "valueAnalysis", "tierPolicy"],
};

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
    definitionsVersion,
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

function contentOf(spec: SheetSpec, language: Language) {
  return spec.id === "tierPolicy" ? policyRows(spec, language) : undefined;
}
