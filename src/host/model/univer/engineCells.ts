import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Scalar } from "../workbookParts";
import { type Book, perform } from "./book";

/** A cell's content only; its format stays. */
export const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

export function valueCell(value: Scalar): ICellData {
  if (value === "") return { ...NOTHING };
  const bare = { f: null, si: null, p: null };
  if (typeof value === "boolean") return { ...bare, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // The type is said outright, or the engine turns "13888368033" into a number as a typing user would want.
  return { ...bare, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

export function formulaCell(formula: string): ICellData {
  return { ...NOTHING, f: formula };
}

/** Puts engine cells in; null deletes a cell with its format. */
export function setCells(
  book: Book,
  sheetId: string,
  cellValue: IObjectMatrixPrimitiveType<ICellData | null>,
): void {
  perform(book, SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
}

/** Adds a cell to a matrix that is being filled. */
export function putCell<T>(
  matrix: IObjectMatrixPrimitiveType<T>,
  row: number,
  column: number,
  cell: T,
): void {
  const line = matrix[row] ?? {};
  matrix[row] = line;
  line[column] = cell;
}

/**
 * Puts formats on cells. The trigger tells the formula engine that no content is touched: without it a cell given
 * without its formula would lose it, and everything would be worked out anew.
 */
export function setCellStyles(
  book: Book,
  sheetId: string,
  cellValue: IObjectMatrixPrimitiveType<ICellData>,
): void {
  perform(book, SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
}
