import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { type StructuralEdit, shiftBlock, shiftPosition } from "../structuralEdit";
import type { Area, ModelEvent } from "../workbookParts";
import { type Book, emit, matrixOf, perform, worksheetOf } from "./book";
import { type PlacedFormula, setFormulas } from "./calculation/cellFormulas";
import { shiftStale } from "./calculation/startCalculation";
import { shiftedFormula, touchedFormulas } from "./calculation/touchedFormulas";
import { putCell, setCellStyles, setCells } from "./engineCells";
import { registerTable, unregisterTable } from "./engineTables";
import { refreshFilters } from "./filters";
import { growSheet } from "./growSheet";
import { mergedAreas, setMerges } from "./merging";
import { registerNames } from "./names";
import { usedArea } from "./readCells";
import { shiftParts } from "./shiftParts";

/** Puts in or takes out cells, whole rows or whole columns; everything that stands on the sheet moves along. */
export function editStructure(
  book: Book,
  area: Area,
  kind: "insert" | "delete",
  axis: "rows" | "columns",
): void {
  const edit = editOf(area, kind, axis);
  if (book.hasFormulas) shiftStale(book.engine, edit, book.engine.workbook.getUnitId());
  const formulas = touchedFormulas(book, edit);
  const tables = book.parts.tables.map((table) => table.name);
  const merges = mergedAreas(book, area.sheetId);
  setFormulas(
    book,
    formulas.map((placed) => ({ ...placed, formula: null })),
  );
  setMerges(book, area.sheetId, []);
  if (isWhole(edit)) moveCells(book, edit);
  else moveBand(book, edit);
  setMerges(
    book,
    area.sheetId,
    merges.map((merge) => shiftBlock(merge, edit)).filter((merge) => merge !== null),
  );
  setFormulas(
    book,
    formulas.flatMap((placed) => shiftPlaced(book, placed, edit)),
  );
  shiftParts(book, edit);
  refreshEngine(book, tables);
  showAll(book);
  emit(book, { kind: "cells-changed", area, changeType: changeType(edit), origin: "api" });
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

function shiftPlaced(book: Book, placed: PlacedFormula, edit: StructuralEdit): readonly PlacedFormula[] {
  const formula = shiftedFormula(book, placed, edit);
  const across = edit.axis === "rows" ? placed.column : placed.row;
  if (placed.sheetId !== edit.sheetId || across < edit.from || across > edit.to)
    return [{ ...placed, formula }];
  const at = shiftPosition(edit.axis === "rows" ? placed.row : placed.column, edit);
  if (at === null) return [];
  return [{ ...placed, formula, ...(edit.axis === "rows" ? { row: at } : { column: at }) }];
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
    if (!from?.s) return;
    const line = cells[row] ?? {};
    cells[row] = line;
    line[column] = { s: from.s };
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

/** Moves the cells of a band by writing them at their new places. */
function moveBand(book: Book, edit: StructuralEdit): void {
  const used = usedArea(book, edit.sheetId, false);
  if (used === null) return;
  const matrix = matrixOf(book, edit.sheetId);
  const rowwise = edit.axis === "rows";
  const moved: IObjectMatrixPrimitiveType<ICellData> = {};
  const cleared: IObjectMatrixPrimitiveType<ICellData | null> = {};
  const end = rowwise
    ? { row: used.row + used.rows, column: edit.to + 1 }
    : { row: edit.to + 1, column: used.column + used.columns };
  for (let row = rowwise ? edit.at : edit.from; row < end.row; row += 1) {
    for (let column = rowwise ? edit.from : edit.at; column < end.column; column += 1) {
      const cell = matrix[row]?.[column];
      if (!cell) continue;
      putCell(cleared, row, column, null);
      const at = shiftPosition(rowwise ? row : column, edit);
      if (at === null) continue;
      const [toRow, toColumn] = rowwise ? [at, column] : [row, at];
      putCell(moved, toRow, toColumn, { ...cell });
    }
  }
  growSheet(book, {
    sheetId: edit.sheetId,
    row: end.row,
    column: end.column,
    rows: edit.count,
    columns: edit.count,
  });
  setCells(book, edit.sheetId, cleared);
  setCells(book, edit.sheetId, moved);
}

/** The formula engine's copies of tables and names, and what filters hide. */
function refreshEngine(book: Book, tablesBefore: readonly string[]): void {
  const present = new Set(book.parts.tables.map((table) => table.name));
  for (const name of tablesBefore) if (!present.has(name)) unregisterTable(book, name);
  for (const table of book.parts.tables) registerTable(book, table);
  registerNames(book);
  for (const sheetId of book.parts.sheets.keys()) refreshFilters(book, sheetId);
}

function showAll(book: Book): void {
  for (const sheetId of book.parts.sheets.keys()) {
    for (const part of [
      "tables",
      "validations",
      "conditionalFormats",
      "filters",
      "notes",
      "charts",
    ] as const) {
      book.show(sheetId, part);
    }
  }
}
