import type { SheetSnapshot } from "./workbookSnapshot";

/** A visible sheet with nothing on it, as Excel's own new sheets are. */
export function emptySheet(id: string, name: string): SheetSnapshot {
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
