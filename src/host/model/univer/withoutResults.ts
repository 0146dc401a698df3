import { type Book, matrixOf } from "./book";
import type { StaleRange } from "./staleRanges";

/** Formulas nobody has worked out yet, or whose result was nothing. */
export function withoutResults(book: Book): readonly StaleRange[] {
  const unitId = book.engine.workbook.getUnitId();
  const found: StaleRange[] = [];
  for (const sheetId of book.parts.sheets.keys()) {
    const matrix = matrixOf(book, sheetId);
    const rows = book.engine.formulas.of(sheetId);
    for (const rowKey in rows) {
      const row = Number(rowKey);
      for (const columnKey in rows[row]) {
        const column = Number(columnKey);
        const value = matrix[row]?.[column]?.v;
        if (value !== undefined && value !== null && value !== "") continue;
        found.push({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        });
      }
    }
  }
  return found;
}
