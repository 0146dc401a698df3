import { MAX_COLUMNS, MAX_ROWS } from "../../../src/host/model/area";
import { shiftFormula, translateFormula } from "../../../src/host/model/formulas/shiftFormula";
import { hiddenByFilter } from "../../../src/host/model/hiddenByFilter";
import type { Area } from "../../../src/host/model/parts/cells";
import type { TableInfo } from "../../../src/host/model/parts/tables";
import { sortOrder } from "../../../src/host/model/sortOrder";
import {
  type StructuralEdit,
  shiftArea,
  shiftBlock,
  shiftOf,
  shiftPosition,
} from "../../../src/host/model/structuralEdit";
import {
  cellAt,
  emit,
  type MemoryBook,
  type MemorySheet,
  putCell,
  rewriteFormulas,
  sheetOf,
  storedCells,
} from "./memoryBook";
import { mapCells, readValues } from "./memoryCells";

/** Puts in or takes out cells, whole rows or whole columns; everything on the sheet moves along. */
export function editStructure(
  book: MemoryBook,
  area: Area,
  kind: "insert" | "delete",
  axis: "rows" | "columns",
): void {
  const edit = editOf(area, kind, axis);
  const sheet = sheetOf(book, area.sheetId);
  moveCells(sheet, edit);
  if (edit.to === Number.POSITIVE_INFINITY && kind === "insert") copyFormats(sheet, edit);
  rewriteFormulas(book, (formula, name) =>
    shiftFormula(formula, name ?? sheet.facts.name, sheet.facts.name, shiftOf(edit)),
  );
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((each) => shiftArea(each, edit)) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.filters = sheet.filters.flatMap((filter) => {
    const moved = shiftBlock(filter.area, edit);
    return moved ? [{ ...filter, area: moved }] : [];
  });
  book.tables = book.tables.flatMap((table) => shiftTable(table, edit));
  refreshFilters(book, sheet);
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

function changeType({ kind, axis, to }: StructuralEdit) {
  if (to !== Number.POSITIVE_INFINITY) return kind === "insert" ? "CellInserted" : "CellDeleted";
  if (axis === "rows") return kind === "insert" ? "RowInserted" : "RowDeleted";
  return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
}

function moveCells(sheet: MemorySheet, edit: StructuralEdit): void {
  const rowwise = edit.axis === "rows";
  const stored = storedCells(sheet);
  sheet.rows = new Map();
  for (const { row, column, cell } of stored) {
    const across = rowwise ? column : row;
    const inside = across >= edit.from && across <= edit.to;
    const at = inside ? shiftPosition(rowwise ? row : column, edit) : rowwise ? row : column;
    if (at !== null) putCell(sheet, rowwise ? at : row, rowwise ? column : at, cell);
  }
}

/** Whole rows that are put in look like the row above, whole columns like the column to the left. */
function copyFormats(sheet: MemorySheet, { axis, at, count }: StructuralEdit): void {
  for (const { row, column, cell } of storedCells(sheet)) {
    const { format } = cell;
    if (format === undefined || (axis === "rows" ? row : column) !== at - 1) continue;
    for (let step = 0; step < count; step++) {
      if (axis === "rows") putCell(sheet, at + step, column, { value: "", format });
      else putCell(sheet, row, at + step, { value: "", format });
    }
  }
}

function shiftTable(table: TableInfo, edit: StructuralEdit): readonly TableInfo[] {
  const area = shiftBlock(table.area, edit);
  if (!area) return [];
  if (area.columns === table.area.columns) return [{ ...table, area }];
  const kept = table.columnIds.filter((_, c) => shiftPosition(table.area.column + c, edit) !== null);
  const next = Math.max(0, ...table.columnIds) + 1;
  const fresh = Array.from({ length: area.columns - kept.length }, (_, c) => next + c);
  return [
    { ...table, area, columnIds: kept.toSpliced(Math.max(0, edit.at - table.area.column), 0, ...fresh) },
  ];
}

/** Sorts the rows of an area that show; formulas look at their new row. */
export function sortArea(
  book: MemoryBook,
  area: Area,
  keys: readonly { readonly column: number; readonly ascending: boolean }[],
  hasHeaders: boolean,
): void {
  const sheet = sheetOf(book, area.sheetId);
  const first = area.row + (hasHeaders ? 1 : 0);
  const rows = Array.from({ length: area.row + area.rows - first }, (_, i) => first + i);
  const visible = rows.filter((row) => !sheet.filteredRows.has(row));
  const values = visible.map((row) => readValues(book, { ...area, row, rows: 1 })[0] ?? []);
  const before = visible.map((row) =>
    Array.from({ length: area.columns }, (_, c) => cellAt(sheet, row, area.column + c) ?? null),
  );
  sortOrder(values, keys).forEach((from, to) => {
    const [source, target] = [visible[from] ?? 0, visible[to] ?? 0];
    before[from]?.forEach((cell, c) => {
      const formula = cell?.formula && translateFormula(cell.formula, target - source, 0);
      putCell(sheet, target, area.column + c, cell && { ...cell, ...(formula && { formula }) });
    });
  });
  emit(book, { kind: "row-sorted", area, origin: "api" });
}

/** Works out anew which rows the sheet's filters hide. */
export function refreshFilters(book: MemoryBook, sheet: MemorySheet): void {
  const hidden = sheet.filters.flatMap(({ area, criteria }) => {
    if (Object.keys(criteria).length === 0 || area.rows < 2) return [];
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const values = readValues(book, body);
    const texts = mapCells(book, body, (cell) => String(cell?.value ?? ""));
    return hiddenByFilter(values, texts, criteria).map((offset) => body.row + offset);
  });
  sheet.filteredRows = new Set(hidden);
}
