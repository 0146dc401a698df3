import type { SheetInfo } from "./parts/sheets";
import type { SheetSnapshot } from "./workbookSnapshot";

/** What is known of a sheet besides its contents, as Excel's own new sheets are. */
export function emptySheetFacts(id: string, name: string): Omit<SheetInfo, "position"> {
  return {
    id,
    name,
    visibility: "visible",
    tabColor: null,
    showGridlines: true,
    showHeadings: true,
    frozenRows: 0,
    frozenColumns: 0,
    protection: null,
    customProperties: {},
  };
}

/** A visible sheet with nothing on it. */
export function emptySheet(id: string, name: string): SheetSnapshot {
  return {
    ...emptySheetFacts(id, name),
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: [],
    hiddenColumns: [],
    hyperlinks: [],
    notes: [],
    validations: [],
    conditionalFormats: [],
    filters: [],
  };
}
