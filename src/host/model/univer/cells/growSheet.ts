import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Area } from "../../parts/cells";
import { type Book, perform, worksheetOf } from "../book/book";
import { SPARE_COLUMNS, SPARE_ROWS } from "../book/toUniver";

/** The engine's sheets have an end; a write beyond it moves the end. */
export function growSheet(book: Book, area: Area): void {
  const sheet = worksheetOf(book, area.sheetId);
  const rowCount = area.row + area.rows;
  const columnCount = area.column + area.columns;
  if (rowCount > sheet.getRowCount()) {
    perform(book, SetWorksheetRowCountMutation.id, {
      subUnitId: area.sheetId,
      rowCount: rowCount + SPARE_ROWS,
    });
  }
  if (columnCount > sheet.getColumnCount()) {
    const wider = { subUnitId: area.sheetId, columnCount: columnCount + SPARE_COLUMNS };
    perform(book, SetWorksheetColumnCountMutation.id, wider);
  }
}
