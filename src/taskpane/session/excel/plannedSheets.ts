import type { SheetBlueprint } from "../../../core/sheets/blueprint";
import type { SheetHead } from "../../../core/sheets/grid";
import { blueprintFor, languageThere } from "../../../core/templates/installPatch";
import { findOwnSheets } from "../../../core/templates/own/ownSheets";
import { rows } from "../../../core/templates/sheets/layout";
import type { InstallChoice, InstallPlan, PlannedSheet } from "../gateway/workbookGateway";

/** An install for the eye: the sheets it adds, then ours that are there already and decide the language. */
export function installPlan(heads: readonly SheetHead[], choice: InstallChoice): InstallPlan {
  const there = findOwnSheets(heads).map(({ sheet }) => ({
    name: sheet,
    columns: [],
    hidden: false,
    exists: true,
  }));
  return {
    sheets: [...blueprintFor(heads, choice).sheets.map(plannedSheet), ...there],
    language: languageThere(heads),
  };
}

function plannedSheet({ name, visibility, tables, cells }: SheetBlueprint): PlannedSheet {
  const headings =
    tables.length === 1 ? cells.find(({ row }) => row === rows.headings)?.values[0] : undefined;
  return { name, columns: (headings ?? []).map(String), hidden: visibility !== "visible", exists: false };
}
