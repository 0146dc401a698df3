import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { type Book, matrixOf } from "../book/book";
import { placesIn } from "../stale/formulaRows";
import { putCell, setCells } from "./engineCells";

/** A formula of the workbook with its place. */
export interface PlacedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function allFormulas(book: Book): readonly PlacedFormula[] {
  if (!book.hasFormulas) return [];
  return [...book.parts.sheets.keys()].flatMap((sheetId) => [...formulasOn(book, sheetId)]);
}

export function* formulasOn(book: Book, sheetId: string): Generator<PlacedFormula> {
  const matrix = matrixOf(book, sheetId);
  for (const [row, column] of placesIn(book.engine.formulas.of(sheetId))) {
    // The list tells where formulas are; their text is the cell's own.
    const formula = matrix[row]?.[column]?.f;
    if (formula) yield { sheetId, row, column, formula };
  }
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
    putCell(cells, row, column, { f: formula, si: null });
  }
  for (const [sheetId, cells] of sheets) setCells(book, sheetId, cells);
}
