import type { ColumnMapping, SheetMapping } from "../../adopt/mapping/mapping";
import type { SheetHead } from "../../sheets/grid";

/** How every cell of some sheets is read: titles, notes and columns nobody mapped included. */
export function wholeSheets(heads: readonly SheetHead[], sheets: readonly string[]): readonly SheetMapping[] {
  return heads
    .filter(({ sheet, lastRow }) => sheets.includes(sheet) && lastRow > 0)
    .map(({ sheet, lastRow, lastColumn }) => ({
      sheet,
      role: "customers",
      headerRow: 1,
      firstDataRow: 1,
      lastDataRow: lastRow,
      columns: Array.from({ length: lastColumn + 1 }, (_, column) => anyColumn(column)),
    }));
}

function anyColumn(column: number): ColumnMapping {
  return {
    column,
    heading: "",
    field: "text",
    confidence: 0,
    reason: { kind: "none" },
    scale: 1,
    samples: [],
  };
}
