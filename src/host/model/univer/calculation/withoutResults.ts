import { type Book, matrixOf } from "../book/book";
import { placesIn } from "../stale/formulaRows";
import type { StaleRange } from "../stale/staleRanges";

/** Formulas nobody has worked out yet. */
export function withoutResults(book: Book): readonly StaleRange[] {
  return [...book.parts.sheets.keys()].flatMap((sheetId) => withoutResultsOn(book, sheetId));
}

function withoutResultsOn(book: Book, sheetId: string): readonly StaleRange[] {
  const unitId = book.engine.workbook.getUnitId();
  const matrix = matrixOf(book, sheetId);
  const found: StaleRange[] = [];
  for (const [row, column] of placesIn(book.engine.formulas.of(sheetId))) {
    const value = matrix[row]?.[column]?.v;
    if (value !== undefined && value !== null) continue;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    found.push({ unitId, sheetId, range });
  }
  return found;
}
