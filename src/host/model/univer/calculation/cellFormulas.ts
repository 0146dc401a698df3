import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Book, matrixOf } from "../book";
import { setCells } from "../engineCells";

/** Every formula of the workbook with its place. */
export interface PlacedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function allFormulas(book: Book): readonly PlacedFormula[] {
  if (!book.hasFormulas) return [];
  const index = book.engine.univer.__getInjector().get(FormulaDataModel).getFormulaData();
  const sheets = index[book.engine.workbook.getUnitId()] ?? {};
  return [...book.parts.sheets.keys()].flatMap((sheetId) => formulasOf(book, sheetId, sheets[sheetId] ?? {}));
}

/** The index tells where formulas are; their text is the cell's own. */
function formulasOf(
  book: Book,
  sheetId: string,
  rows: Readonly<Record<number, object | null>>,
): readonly PlacedFormula[] {
  const matrix = matrixOf(book, sheetId);
  return Object.entries(rows).flatMap(([rowKey, line]) =>
    Object.keys(line ?? {}).flatMap((columnKey) => {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const formula = matrix[row]?.[column]?.f;
      return formula ? [{ sheetId, row, column, formula }] : [];
    }),
  );
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
