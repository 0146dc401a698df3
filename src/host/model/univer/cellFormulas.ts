import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { type Book, matrixOf } from "./book";
import { setCells } from "./engineCells";

/** Every formula of the workbook with its place. */
export interface PlacedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function allFormulas(book: Book): readonly PlacedFormula[] {
  if (!book.hasFormulas) return [];
  const found: PlacedFormula[] = [];
  for (const sheetId of book.parts.sheets.keys()) {
    const matrix = matrixOf(book, sheetId);
    for (const rowKey of Object.keys(matrix)) {
      const row = Number(rowKey);
      const line = matrix[row] ?? {};
      for (const key of Object.keys(line)) {
        const formula = line[Number(key)]?.f;
        if (formula) found.push({ sheetId, row, column: Number(key), formula });
      }
    }
  }
  return found;
}

/** Puts formulas (or, with null, takes them away) and leaves the values beside them alone. */
export function setFormulas(
  book: Book,
  formulas: readonly (Omit<PlacedFormula, "formula"> & { readonly formula: string | null })[],
): void {
  const sheets = new Map<string, IObjectMatrixPrimitiveType<ICellData>>();
  for (const { sheetId, row, column, formula } of formulas) {
    const cells = sheets.get(sheetId) ?? {};
    sheets.set(sheetId, cells);
    const line = cells[row] ?? {};
    cells[row] = line;
    line[column] = { f: formula, si: null };
  }
  for (const [sheetId, cells] of sheets) setCells(book, sheetId, cells);
}
