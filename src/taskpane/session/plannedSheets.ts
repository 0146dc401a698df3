import type { SheetHead } from "../../core/sheets/grid";
import type { SheetBlueprint } from "../../core/templates/blueprint";
import { blueprintFor } from "../../core/templates/installPatch";
import { rows } from "../../core/templates/layout";
import { findOwnSheets } from "../../core/templates/ownSheets";
import type { InstallChoice, PlannedSheet } from "./workbookGateway";

/** An install for the eye: the sheets it adds, then ours that are there already. */
export function plannedSheets(heads: readonly SheetHead[], choice: InstallChoice): readonly PlannedSheet[] {
  const there = findOwnSheets(heads).map(({ sheet }) => ({
    name: sheet,
    columns: [],
    hidden: false,
    exists: true,
  }));
  return [...blueprintFor(heads, choice).sheets.map(plannedSheet), ...there];
}

function plannedSheet({ name, visibility, tables, cells }: SheetBlueprint): PlannedSheet {
  const headings =
    tables.length === 1 ? cells.find(({ row }) => row === rows.headings)?.values[0] : undefined;
  return { name, columns: (headings ?? []).map(String), hidden: visibility !== "visible", exists: false };
}
