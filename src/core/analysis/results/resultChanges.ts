import type { Change } from "../../changes/patch";
import type { SheetBlueprint, ValidationBlueprint } from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import type { SheetId } from "../../sheets/column";
import type { Language } from "../../sheets/words";
import { tableSheets } from "../../templates/naming/tableSheets";
import { presentSheets } from "../../templates/own/ownSheets";
import { columnsOfProfile } from "../../templates/sheets/layout";
import { sheetContext } from "../../templates/sheets/sheetContext";
import { resultSheet } from "../../templates/sheets/workbookBlueprint";
import type { BookContext } from "../context/bookContext";
import { withNewerColumns } from "./newerColumns";
import { type TableRow, upsertRows } from "./upsertRows";

/** Which of our result sheets is written. */
interface ResultSheet {
  readonly id: SheetId;
  readonly language: Language;
  /** Columns that say when and by whom: they are written with something else, never alone. */
  readonly stamps?: readonly string[];
}

/** Writes rows to a result sheet of ours: into its table where the workbook has it, else on a new sheet. */
export function resultChanges(
  { id, language, stamps = [] }: ResultSheet,
  { own, taken }: BookContext,
  rows: readonly TableRow[],
): readonly Change[] {
  const table = own.tables.get(id);
  const spec = tableSheets.find((candidate) => candidate.id === id);
  if (!spec || rows.length === 0) return [];
  const present = presentSheets(own.sheets);
  const options = {
    language,
    profile: "standard",
    taken,
    present,
    dictionaries: own.dictionaries,
    regions: [],
  } as const;
  if (table) {
    const wide = withNewerColumns(spec, table, rows, sheetContext(options));
    return [...wide.changes, ...upsertRows(wide.table, spec.key, rows, stamps)];
  }
  const also = spec.columns.flatMap(({ key, comes }) =>
    comes === "run" && rows.some((row) => (row[key] ?? "") !== "") ? [key] : [],
  );
  const columns = columnsOfProfile(spec, "standard", [], also);
  const content = rows.map((row) => columns.map((column): CellValue => row[column.key] ?? ""));
  const sheet = resultSheet(id, { ...options, also }, content);
  return sheet
    ? [{ kind: "add-sheet", sheet: present.has("dictionaries") ? sheet : withoutLists(sheet) }]
    : [];
}

/** Dropdowns look into names over 字典, which an adopted workbook lacks: Excel refuses a rule over an unknown name. */
function withoutLists(sheet: SheetBlueprint): SheetBlueprint {
  const stands = ({ rule }: ValidationBlueprint) => rule.kind !== "list" || !rule.source.startsWith("=");
  return { ...sheet, validations: sheet.validations.filter(stands) };
}
