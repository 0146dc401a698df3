import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { translateFormula } from "../shiftFormula";
import { sortOrder } from "../sortOrder";
import type { Area } from "../workbookParts";
import { type Book, type CellMatrix, emit, matrixOf, partsOfSheet } from "./book";
import { isRowHidden } from "./dimensions";
import { setCells } from "./engineCells";
import { readValues } from "./readCells";

/** One key: the column's offset from the first column of the sorted area. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts rows as Excel does: cells move with formats, links and notes; hidden rows, heights and rules stay. */
export function sortArea(book: Book, area: Area, keys: readonly SortKey[], hasHeaders: boolean): void {
  const skip = hasHeaders ? 1 : 0;
  const body: Area = { ...area, row: area.row + skip, rows: area.rows - skip };
  const places = Array.from({ length: Math.max(0, body.rows) }, (_, offset) => body.row + offset);
  const visible = places.filter((row) => !isRowHidden(book, area.sheetId, row));
  const values = readValues(book, body);
  const order = sortOrder(
    visible.map((row) => values[row - body.row] ?? []),
    keys,
  );
  const moves = new Map(visible.map((row, place) => [row, visible[order[place] ?? place] ?? row]));
  moveRows(book, body, moves);
  const parts = partsOfSheet(book, area.sheetId);
  const target = new Map([...moves].map(([to, from]) => [from, to]));
  const follow = <T extends { readonly row: number; readonly column: number }>(placed: T): T =>
    placed.column >= body.column && placed.column < body.column + body.columns
      ? { ...placed, row: target.get(placed.row) ?? placed.row }
      : placed;
  parts.hyperlinks = parts.hyperlinks.map(follow);
  parts.notes = parts.notes.map(follow);
  book.show(area.sheetId, "notes");
  emit(book, { kind: "row-sorted", area: body, origin: "api" });
}

/** `moves`: for every row that is filled anew the row its cells come from. */
function moveRows(book: Book, area: Area, moves: ReadonlyMap<number, number>): void {
  const matrix = matrixOf(book, area.sheetId);
  const cleared: IObjectMatrixPrimitiveType<ICellData | null> = {};
  const filled: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [to, from] of moves) {
    if (to === from) continue;
    const gone: Record<number, ICellData | null> = {};
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (matrix[to]?.[column]) gone[column] = emptied(matrix, to, column);
      const cell = matrix[from]?.[column];
      if (cell) line[column] = { ...cell, ...(cell.f ? { f: translateFormula(cell.f, to - from, 0) } : {}) };
    }
    cleared[to] = gone;
    filled[to] = line;
  }
  setCells(book, area.sheetId, cleared);
  setCells(book, area.sheetId, filled);
}

/** The formula engine has to hear that a formula is gone before the cell is. */
function emptied(matrix: CellMatrix, row: number, column: number): ICellData | null {
  return matrix[row]?.[column]?.f ? { f: null, si: null, v: null, t: null, s: null } : null;
}
