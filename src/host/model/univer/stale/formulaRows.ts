import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { isFormulaString } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";

/** Formulas of a sheet as the engine lists them: row → column → formula. */
export type FormulaRows = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;
type ChangedRows = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;

/** Row and column of each formula, from the top. */
export function* placesIn(rows: FormulaRows): Generator<readonly [number, number]> {
  for (const rowKey in rows) {
    const row = Number(rowKey);
    for (const columnKey in rows[row]) yield [row, Number(columnKey)];
  }
}

/** The list after rows came (`by` above 0) or went at `at`. */
export function shiftedRows(rows: FormulaRows, at: number, by: number): FormulaRows {
  const moved: FormulaRows = {};
  for (const key in rows) {
    const row = Number(key);
    const line = rows[row];
    if (line === undefined) continue;
    if (row < at) moved[row] = line;
    else if (row >= at - Math.min(0, by)) moved[row + by] = line;
  }
  return moved;
}

/** The list after the cells of some columns have moved to other rows; null: they are gone. */
export function movedRows(
  rows: FormulaRows,
  { from, to }: { readonly from: number; readonly to: number },
  rowOf: (row: number) => number | null,
): FormulaRows {
  const moved: FormulaRows = {};
  for (const [row, column] of placesIn(rows)) {
    const at = column < from || column > to ? row : rowOf(row);
    if (at !== null) put(moved, at, column, rows[row]?.[column]);
  }
  return moved;
}

/**
 * Brings the list up to date after a write, as the engine does where no formula is shared: a cell given without a
 * formula has none. The answer holds what changed, null for formulas that went.
 */
export function takeWritten(
  rows: FormulaRows,
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): ChangedRows {
  const fresh: ChangedRows = {};
  for (const rowKey in cells) {
    const row = Number(rowKey);
    for (const columnKey in cells[row]) {
      const column = Number(columnKey);
      const formula = cells[row]?.[column]?.f ?? "";
      if (isFormulaString(formula)) put(rows, row, column, { f: formula });
      else if (rows[row]?.[column]) take(rows, row, column);
      else continue;
      put(fresh, row, column, isFormulaString(formula) ? { f: formula } : null);
    }
  }
  return fresh;
}

function put<T>(rows: IObjectMatrixPrimitiveType<T>, row: number, column: number, formula: T): void {
  const line = rows[row] ?? {};
  rows[row] = line;
  line[column] = formula;
}

function take(rows: FormulaRows, row: number, column: number): void {
  const line = rows[row];
  if (line === undefined) return;
  delete line[column];
  if (Object.keys(line).length === 0) delete rows[row];
}
