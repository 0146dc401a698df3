import type { Patch } from "../changes/patch";
import type { WorkbookBlueprint } from "../sheets/blueprint";
import { defaultDictionaries } from "../sheets/choices/defaultDictionaries";
import type { SheetHead } from "../sheets/grid";
import type { Language } from "../sheets/words";
import { takenNames } from "./naming/takenNames";
import { findOwnSheets, presentSheets } from "./own/ownSheets";
import { structureTables } from "./own/structureTables";
import { regionTree } from "./sheets/regionTree";
import type { InstallOptions } from "./sheets/sheetContext";
import { workbookBlueprint } from "./sheets/workbookBlueprint";

/** What the user chooses of an install; the rest follows from the workbook. */
export type InstallWish = Pick<InstallOptions, "language" | "profile" | "goals">;

/** The language of our sheets where some stand in the workbook: a second one would double names and sheets. */
export function settledLanguage(heads: readonly SheetHead[], wanted: Language): Language {
  return languageThere(heads) ?? wanted;
}

/** The language of the standard sheets in the workbook; null where there are none. */
export function languageThere(heads: readonly SheetHead[]): Language | null {
  return structureTables(heads)[0]?.language ?? null;
}

/** What an install adds to a workbook with these sheets. */
export function blueprintFor(heads: readonly SheetHead[], wish: InstallWish): WorkbookBlueprint {
  return workbookBlueprint({
    ...wish,
    language: settledLanguage(heads, wish.language),
    taken: takenNames(heads),
    present: presentSheets(findOwnSheets(heads)),
    dictionaries: defaultDictionaries,
    regions: regionTree(),
  });
}

/** The same as one patch. */
export function installPatch(heads: readonly SheetHead[], wish: InstallWish, reason: string): Patch {
  const { sheets, names } = blueprintFor(heads, wish);
  return {
    operation: "install",
    reason,
    changes: [
      ...sheets.map((sheet) => ({ kind: "add-sheet" as const, sheet })),
      ...names.map((name) => ({ kind: "add-name" as const, name })),
    ],
  };
}
