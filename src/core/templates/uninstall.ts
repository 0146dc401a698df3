import type { Change } from "../changes/patch";
import { sameRule } from "../changes/sameRule";
import type { CellBlock, SheetBlueprint } from "../sheets/blueprint";
import type { SheetId } from "../sheets/column";
import { dictionaryIds } from "../sheets/dictionaries";
import { languages } from "../sheets/words";
import type { OwnArea } from "./naming/ownArea";
import { findOwnSheets } from "./own/ownSheets";
import { lookedUp, type StructureFacts, unknownColumn } from "./own/structureFacts";
import { type StructureTable, structureTables } from "./own/structureTables";
import { guideSheet } from "./sheets/guideSheet";
import { customerListName, listName, regionListName } from "./sheets/lists";
import { regionSheet } from "./sheets/regionSheet";
import type { InstallOptions } from "./sheets/sheetContext";
import { validationOf } from "./sheets/validationOf";
import { resultSheet } from "./sheets/workbookBlueprint";

/** A sheet as it stands: its hash, and all it holds as one block. */
export interface HeldSheet {
  readonly contents: string;
  readonly cells: CellBlock;
}

/**
 * Sheets that only the product needs, or that it can write anew at any time. Records, what people decided (分级策略,
 * 人工等级, 字典), what happened (分级历史, 合并记录) and the journal stay: they are the user's.
 */
export const removable = ["guide", "dueList", "findings", "regions"] as const satisfies readonly SheetId[];

/** The sheets an uninstall takes away, by their present names. */
export function removableSheets(heads: StructureFacts["heads"]): readonly string[] {
  return findOwnSheets(heads).flatMap(({ id, sheet }) =>
    removable.some((each) => each === id) ? [sheet] : [],
  );
}

/**
 * Removes what the product put into the workbook, and nothing else: dropdowns and checks that are still ours, the names
 * behind them, and the sheets above. Tables, formats, live formulas and all data stay. All of it can be undone.
 */
export function uninstallChanges(
  facts: StructureFacts,
  held: ReadonlyMap<string, HeldSheet>,
  options: InstallOptions,
): readonly Change[] {
  const looked = lookedUp(facts);
  return [
    ...structureTables(facts.heads).flatMap((table) => ownValidations(table, looked)),
    ...ownNames(facts.names),
    ...ownSheetRemovals(facts, held, options),
  ];
}

function ownValidations(table: StructureTable, looked: ReturnType<typeof lookedUp>): readonly Change[] {
  const { sheet, firstRow, firstColumn, language } = table;
  const columns = table.columns.map((column) => column ?? unknownColumn);
  const place = { firstRow: firstRow + 1, firstColumn };
  return columns.flatMap((column, position): Change[] => {
    const runs = looked.runs(sheet, firstColumn + position) ?? [];
    const validation = validationOf(position, { columns, language, place });
    const ruled = runs.flatMap(({ rule }) => rule ?? []);
    const ours = validation && ruled.length > 0 && ruled.every((rule) => sameRule(rule, validation.rule));
    if (!ours || table.table === null) return [];
    const heading = column.heading[language];
    const part = { kind: "validation" as const, table: table.table, heading, validation };
    return [{ kind: "remove-part", sheet, part }];
  });
}

function ownNames(present: ReadonlyMap<string, string>): readonly Change[] {
  const regions = ["province", "cityParent", "city", "districtParent", "district"] as const;
  const names = languages.flatMap((language) => [
    ...dictionaryIds.map((id) => listName(id, language)),
    ...regions.map((part) => regionListName(part, language)),
    customerListName(language),
  ]);
  return names.flatMap((name): Change[] => {
    const formula = present.get(name.toLowerCase());
    return formula === undefined ? [] : [{ kind: "remove-name", name: { name, formula } }];
  });
}

function ownSheetRemovals(
  { heads }: StructureFacts,
  held: ReadonlyMap<string, HeldSheet>,
  options: InstallOptions,
): readonly Change[] {
  return findOwnSheets(heads).flatMap((area): Change[] => {
    const { id, sheet } = area;
    const now = held.get(sheet);
    const blueprint = now && blueprintOf(id, sheet, options);
    if (!now || !blueprint) return [];
    return [
      { kind: "remove-sheet", sheet, contents: now.contents, held: filled(blueprint, now.cells, area) },
    ];
  });
}

function blueprintOf(id: SheetId, sheet: string, options: InstallOptions): SheetBlueprint | null {
  switch (id) {
    case "guide":
      return guideSheet(sheet, options.language);
    case "regions":
      return regionSheet(sheet, options.regions);
    case "dueList":
    case "findings":
      return resultSheet(id, options, []);
    default:
      return null;
  }
}

/** The sheet's looks with all it holds now; a table stands where it does, whatever was put above or beside it. */
function filled(blueprint: SheetBlueprint, cells: CellBlock, area: OwnArea): SheetBlueprint {
  const { firstRow, firstColumn: column, rows, columns } = area;
  const place = { row: firstRow - 1, column, rows, columns };
  return { ...blueprint, cells: [cells], tables: blueprint.tables.map((table) => ({ ...table, ...place })) };
}
