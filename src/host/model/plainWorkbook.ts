import type { SheetSnapshot, WorkbookSnapshot } from "./workbookSnapshot";

/** A workbook of these sheets, the first in front, and nothing beside them. */
export function plainWorkbook(name: string, sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    name,
    date1904: false,
    styles: [],
    sheets,
    activeSheetId: sheets[0]?.id ?? "",
    tables: [],
    names: [],
    charts: [],
    settings: {},
    customProperties: {},
    customXmlParts: [],
  };
}
