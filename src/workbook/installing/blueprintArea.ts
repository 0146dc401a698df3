import type { Area } from "../../core/sheets/blueprint";

/** A blueprint's area (0-based rows) as a range. */
export function areaOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
