import type { Patch } from "../../core/changes/patch";
import { defaultDictionaries } from "../../core/sheets/defaultDictionaries";
import type { SheetHead } from "../../core/sheets/grid";
import type { SheetBlueprint, WorkbookBlueprint } from "../../core/templates/blueprint";
import { rows } from "../../core/templates/layout";
import { findOwnSheets, presentSheets } from "../../core/templates/ownSheets";
import { regionTree } from "../../core/templates/regionTree";
import { workbookBlueprint } from "../../core/templates/workbookBlueprint";
import { takenNames } from "./takenNames";
import type { InstallChoice, PlannedSheet } from "./workbookGateway";

/** Everything an install adds to a workbook with these sheets. */
export function installPatch(heads: readonly SheetHead[], choice: InstallChoice, reason: string): Patch {
  const { sheets, names } = blueprintFor(heads, choice);
  return {
    operation: "install",
    reason,
    changes: [
      ...sheets.map((sheet) => ({ kind: "add-sheet" as const, sheet })),
      ...names.map((name) => ({ kind: "add-name" as const, name })),
    ],
  };
}

/** The same for the eye: the sheets it adds, then ours that are there already. */
export function plannedSheets(heads: readonly SheetHead[], choice: InstallChoice): readonly PlannedSheet[] {
  const there = findOwnSheets(heads).map(({ sheet }) => ({
    name: sheet,
    columns: [],
    hidden: false,
    exists: true,
  }));
  return [...blueprintFor(heads, choice).sheets.map(plannedSheet), ...there];
}

function blueprintFor(heads: readonly SheetHead[], choice: InstallChoice): WorkbookBlueprint {
  return workbookBlueprint({
    ...choice,
    taken: takenNames(heads),
    present: presentSheets(findOwnSheets(heads)),
    dictionaries: defaultDictionaries,
    regions: regionTree(),
  });
}

function plannedSheet({ name, visibility, tables, cells }: SheetBlueprint): PlannedSheet {
  const headings =
    tables.length === 1 ? cells.find(({ row }) => row === rows.headings)?.values[0] : undefined;
  return { name, columns: (headings ?? []).map(String), hidden: visibility !== "visible", exists: false };
}
