import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../../area";
import type { Area } from "../../parts/cells";
import type { ModelEvent } from "../../parts/events";
import { type Shift, type StructuralEdit, shiftBlock, shiftOf, shiftPosition } from "../../structuralEdit";
import { type Book, emit, finishMoves, matrixOf, perform, worksheetOf } from "../book/book";
import { putCell, setCellStyles, setCells } from "../cells/engineCells";
import { growSheet } from "../cells/growSheet";
import { mergedAreas, setMerges } from "../cells/merging";
import { usedArea } from "../cells/readCells";
import { shiftStale } from "../stale/startCalculation";
import { cutRows } from "./cutRows";
import { moveBandRows } from "./moveRows";
import { moveWithFormulas } from "./moveWithFormulas";
import { refreshEngine, showAll } from "./refreshing";
import { shiftParts } from "./shiftParts";

/** Puts in or takes out cells, whole rows or whole columns; everything that stands on the sheet moves along. */
export function editStructure(
  book: Book,
  area: Area,
  kind: "insert" | "delete",
  axis: "rows" | "columns",
): void {
  const edit = editOf(area, kind, axis);
  const isCut = kind === "delete" && axis === "rows" && mergedAreas(book, area.sheetId).length === 0;
  if (isCut) cutRows(book, edit);
  else editAtOnce(book, edit);
  emit(book, { kind: "cells-changed", area, changeType: changeType(edit), origin: "api" });
}

function editAtOnce(book: Book, edit: StructuralEdit): void {
  finishMoves(book);
  const shift = shiftOf(edit);
  if (book.hasFormulas) shiftStale(book.engine, edit, book.engine.workbook.getUnitId());
  const tables = book.parts.tables.map((table) => table.name);
  const merges = mergedAreas(book, edit.sheetId);
  moveWithFormulas(book, shift, () => {
    setMerges(book, edit.sheetId, []);
    if (isWhole(edit)) moveCells(book, edit);
    else moveBand(book, edit, shift);
    setMerges(
      book,
      edit.sheetId,
      merges.map((merge) => shiftBlock(merge, edit)).filter((merge) => merge !== null),
    );
  });
  shiftParts(book, edit);
  refreshEngine(book, tables);
  showAll(book);
}

function editOf(area: Area, kind: StructuralEdit["kind"], axis: StructuralEdit["axis"]): StructuralEdit {
  const rowwise = axis === "rows";
  const [at, count] = rowwise ? [area.row, area.rows] : [area.column, area.columns];
  const [start, length] = rowwise ? [area.column, area.columns] : [area.row, area.rows];
  const whole = length >= (rowwise ? MAX_COLUMNS : MAX_ROWS);
  const band = whole ? { from: 0, to: Number.POSITIVE_INFINITY } : { from: start, to: start + length - 1 };
  return { sheetId: area.sheetId, kind, axis, at, count, ...band };
}

function isWhole(edit: StructuralEdit): boolean {
  return edit.to === Number.POSITIVE_INFINITY;
}

function changeType(edit: StructuralEdit): Extract<ModelEvent, { kind: "cells-changed" }>["changeType"] {
  const inserted = edit.kind === "insert";
  if (!isWhole(edit)) return inserted ? "CellInserted" : "CellDeleted";
  if (edit.axis === "rows") return inserted ? "RowInserted" : "RowDeleted";
  return inserted ? "ColumnInserted" : "ColumnDeleted";
}

function moveCells(book: Book, edit: StructuralEdit): void {
  const rowwise = edit.axis === "rows";
  const sheet = worksheetOf(book, edit.sheetId);
  const count = rowwise ? sheet.getRowCount() : sheet.getColumnCount();
  // Beyond the engine's end there is nothing to move.
  if (edit.at >= count) return;
  const last = edit.kind === "insert" ? edit.at + edit.count - 1 : Math.min(count, edit.at + edit.count) - 1;
  const range = rowwise
    ? { startRow: edit.at, endRow: last, startColumn: 0, endColumn: Math.max(0, sheet.getColumnCount() - 1) }
    : { startRow: 0, endRow: Math.max(0, sheet.getRowCount() - 1), startColumn: edit.at, endColumn: last };
  const mutation = rowwise
    ? { insert: InsertRowMutation.id, delete: RemoveRowMutation.id }
    : { insert: InsertColMutation.id, delete: RemoveColMutation.id };
  perform(book, mutation[edit.kind], { subUnitId: edit.sheetId, range });
  if (edit.kind === "insert") copyFormats(book, edit);
}

/** Inserted rows look like the row above, inserted columns like the column to the left, as in Excel. */
function copyFormats(book: Book, edit: StructuralEdit): void {
  if (edit.at === 0) return;
  const matrix = matrixOf(book, edit.sheetId);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  const add = (row: number, column: number, from: Nullable<ICellData>) => {
    if (from?.s) putCell(cells, row, column, { s: from.s });
  };
  for (let step = 0; step < edit.count; step += 1) {
    if (edit.axis === "rows") {
      const above = matrix[edit.at - 1] ?? {};
      for (const key of Object.keys(above)) add(edit.at + step, Number(key), above[Number(key)]);
    } else {
      for (const key of Object.keys(matrix))
        add(Number(key), edit.at + step, matrix[Number(key)]?.[edit.at - 1]);
    }
  }
  if (Object.keys(cells).length > 0) setCellStyles(book, edit.sheetId, cells);
}

function moveBand(book: Book, edit: StructuralEdit, shift: Shift): void {
  const used = usedArea(book, edit.sheetId, false);
  if (used === null) return;
  const grown = edit.kind === "insert" ? edit.count : 0;
  if (edit.axis === "columns") moveBandColumns(book, edit, used);
  else {
    growSheet(book, { ...used, rows: used.rows + grown });
    moveBandRows(book, shift);
  }
}

/** Moves the cells of a band of rows by writing them at their new places. */
function moveBandColumns(book: Book, edit: StructuralEdit, used: Area): void {
  const matrix = matrixOf(book, edit.sheetId);
  const moved: IObjectMatrixPrimitiveType<ICellData> = {};
  const cleared: IObjectMatrixPrimitiveType<ICellData | null> = {};
  const end = used.column + used.columns;
  for (let row = edit.from; row <= edit.to; row += 1) {
    for (let column = edit.at; column < end; column += 1) {
      const cell = matrix[row]?.[column];
      if (!cell) continue;
      putCell(cleared, row, column, null);
      const to = shiftPosition(column, edit);
      if (to !== null) putCell(moved, row, to, { ...cell });
    }
  }
  growSheet(book, { ...used, row: edit.to, rows: 1, column: end, columns: edit.count });
  setCells(book, edit.sheetId, cleared);
  setCells(book, edit.sheetId, moved);
}
