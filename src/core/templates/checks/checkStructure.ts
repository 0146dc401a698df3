import { type Profile, profiles, sheetIds } from "../../sheets/column";
import type { Dictionaries } from "../../sheets/dictionaries";
import type { SheetHead } from "../../sheets/grid";
import { takenNames } from "../naming/takenNames";
import { findOwnSheets, presentSheets } from "../own/ownSheets";
import { lookedUp, type StructureFacts } from "../own/structureFacts";
import { type StructureTable, structureTables } from "../own/structureTables";
import { definitionsVersion } from "../sheets/definitionsVersion";
import { dictionaryNames } from "../sheets/dictionarySheet";
import { columnsOfProfile } from "../sheets/layout";
import { type RegionTree, regionNames } from "../sheets/regionSheet";
import { type InstallOptions, sheetContext } from "../sheets/sheetContext";
import type { TemplateStamp } from "../sheets/templateStamp";
import { workbookBlueprint } from "../sheets/workbookBlueprint";
import { checkChoices } from "./checkChoices";
import { checkFormulas } from "./checkFormulas";
import { checkNames } from "./checkNames";
import { checkHeadings, lostTable } from "./checkTable";
import { checkValidations } from "./checkValidations";
import { expectedNames } from "./expectedNames";
import type { StructureProblem } from "./structureProblem";

interface Defaults {
  readonly dictionaries: Dictionaries;
  readonly regions: RegionTree;
}

/**
 * 结构体检: what of our sheets drifted since they were set up, each with its repair. Sheets nobody set up are no
 * problem; the user's own columns and rules stay as they are.
 */
export function checkStructure(
  facts: StructureFacts,
  stamp: TemplateStamp | null,
  defaults: Defaults,
): readonly StructureProblem[] {
  const { heads, names } = facts;
  const tables = structureTables(heads);
  if (tables.length === 0) return [];
  const options = optionsFor(heads, stamp ?? guessStamp(tables), defaults);
  const context = { ...sheetContext(options), takenTables: options.taken.tables };
  const looked = lookedUp(facts);
  const missing = missingSheets(options);
  const regions = options.present.get("regions");
  const expected = [
    ...expectedNames(heads, tables, options.language, looked),
    ...(regions ? regionNames(regions.sheet, defaults.regions, options.language) : []),
    ...missing.names,
  ];
  return [
    ...missing.problems,
    ...tables.flatMap((table) => lostTable(table, context) ?? []),
    ...tables.flatMap((table) => checkHeadings(table, context)),
    ...checkNames(expected, names),
    ...checkChoices(heads, looked),
    ...tables.flatMap((table) => checkValidations(table, looked)),
    ...tables.flatMap((table) => checkFormulas(table, looked, context)),
  ];
}

/** What a sheet definition needs to know of a workbook that was set up before. */
export function optionsFor(
  heads: readonly SheetHead[],
  { language, profile, goals }: TemplateStamp,
  defaults: Defaults,
): InstallOptions {
  return {
    language,
    profile,
    goals,
    taken: takenNames(heads),
    present: presentSheets(findOwnSheets(heads)),
    ...defaults,
  };
}

/** A workbook set up before stamps were kept: the largest profile most of whose own columns are there. */
export function guessStamp(tables: readonly StructureTable[]): TemplateStamp {
  const [first] = tables;
  const has = (profile: Profile) => {
    const own = tables.flatMap(({ spec, columns }) =>
      columnsOfProfile(spec, profile)
        .filter((column) => column.profile === profile)
        .map((column) => columns.includes(column)),
    );
    return own.filter(Boolean).length * 2 > own.length;
  };
  const profile = profiles.findLast(has) ?? "compact";
  return { version: definitionsVersion, profile, goals: [], language: first?.language ?? "zh-CN" };
}

/** 字典 and 地区字典 hold what every dropdown offers: without them the others cannot work. */
function missingSheets(options: InstallOptions) {
  const { present, language, regions } = options;
  const absent = (id: "dictionaries" | "regions") => !present.has(id);
  const others = new Map(sheetIds.map((id) => [id, present.get(id) ?? { sheet: "", table: "" }] as const));
  for (const id of ["dictionaries", "regions"] as const) if (absent(id)) others.delete(id);
  const { sheets } = workbookBlueprint({ ...options, present: others });
  const [first, last] = [sheets.at(0)?.name ?? "", sheets.at(-1)?.name ?? ""];
  const names = [
    ...(absent("dictionaries") ? dictionaryNames(first, language) : []),
    ...(absent("regions") ? regionNames(last, regions, language) : []),
  ];
  const problems = sheets.map(
    (sheet): StructureProblem => ({
      id: `sheet-missing ${sheet.name}`,
      kind: "sheet-missing",
      sheet: sheet.name,
      subject: sheet.name,
      cells: 1,
      certain: true,
      changes: [{ kind: "add-sheet", sheet }],
    }),
  );
  return { problems, names };
}
