import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Scalar } from "../../parts/cells";
import { type Book, perform } from "../book/book";

/** A cell's content only; its format stays. */
export const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * `present`: the cell written over. Only what it has is cleared: every cleared key of an empty cell costs the
 * engine ten times what writing the value does.
 */
export function valueCell(value: Scalar, present?: Nullable<ICellData>): ICellData {
  if (value === "") return { ...NOTHING };
  const cell: ICellData =
    typeof value === "boolean" ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN } : { v: value };
  // The type is said outright, or the engine turns "13888368033" into a number as a typing user would want.
  if (typeof value === "number") cell.t = CellValueType.NUMBER;
  if (typeof value === "string") cell.t = CellValueType.STRING;
  if (present?.f || present?.si) {
    cell.f = null;
    cell.si = null;
  }
  if (present?.p) cell.p = null;
  return cell;
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
