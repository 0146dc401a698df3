import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { RemoveRowMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { RowCut } from "../../rowCut";
import type { Shift } from "../../structuralEdit";
import { type Book, matrixOf, perform, worksheetOf } from "../book/book";
import { putCell } from "../cells/engineCells";

/**
 * Moves the cells of a band of columns to other rows, formulas and formats with them. In place: the engine would merge
 * each cell into the one it covers, which took ten times as long.
 */
export function moveBandRows(book: Book, shift: Shift): void {
  const matrix = matrixOf(book, shift.sheetId);
  const rows = Object.keys(matrix).map(Number);
  // Each cell moves to where its neighbour has just moved away.
  const movesUp = (shift.span(shift.at, 1)?.start ?? -1) < shift.at;
  for (const row of movesUp ? rows : rows.reverse()) {
    if (row < shift.at) continue;
    const to = shift.span(row, 1)?.start ?? null;
    for (const key of Object.keys(matrix[row] ?? {})) {
      const column = Number(key);
      if (column >= shift.from && column <= shift.to) moveCell(matrix, row, column, to);
    }
  }
  book.engine.formulas.moved(shift);
  // The grid and whoever keeps notes of the sheet hear that its cells are others.
  perform(book, SetRangeValuesMutation.id, { subUnitId: shift.sheetId, cellValue: {} });
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function moveCell(cells: Cells, row: number, column: number, to: number | null): void {
  const line = cells[row];
  const cell = line?.[column];
  if (to === row || line === undefined) return;
  delete line[column];
  if (to === null || !cell) return;
  putCell(cells, to, column, cell);
}

/** Moves whole rows up, their heights with them; the engine then takes out the empty ones at the sheet's end. */
export function cutWholeRows(book: Book, cut: RowCut, shift: Shift): void {
  const sheet = worksheetOf(book, cut.sheetId);
  const rowCount = sheet.getRowCount();
  const kept = shift.span(0, rowCount)?.count ?? 0;
  moveLines(matrixOf(book, cut.sheetId), shift);
  moveLines(sheet.getRowManager().getRowData(), shift);
  book.engine.formulas.moved(shift);
  if (kept === rowCount) return;
  const endColumn = Math.max(0, sheet.getColumnCount() - 1);
  const range = { startRow: kept, endRow: rowCount - 1, startColumn: 0, endColumn };
  perform(book, RemoveRowMutation.id, { subUnitId: cut.sheetId, range });
}

function moveLines<T>(lines: Record<number, T>, shift: Shift): void {
  for (const key of Object.keys(lines)) {
    const row = Number(key);
    const to = row < shift.at ? row : (shift.span(row, 1)?.start ?? null);
    const line = lines[row];
    if (to === row || line === undefined) continue;
    delete lines[row];
    if (to !== null) lines[to] = line;
  }
}
