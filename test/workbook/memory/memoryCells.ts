import { overlaps } from "../../../src/host/model/area";
import { evaluateFormula } from "../../../src/host/model/evaluate/evaluateFormula";
import { type EvaluationSite, scalarOf } from "../../../src/host/model/evaluate/results";
import type { Area, CellWrite, Scalar } from "../../../src/host/model/parts/cells";
import type { TableInfo } from "../../../src/host/model/parts/tables";
import { cellAt, emit, type MemoryBook, type MemoryCell, putCell, sheetOf } from "./memoryBook";

/** Reads something of every cell of an area. */
export function mapCells<T>(
  book: MemoryBook,
  area: Area,
  read: (cell: MemoryCell | undefined, row: number, column: number) => T,
): T[][] {
  const sheet = sheetOf(book, area.sheetId);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_c, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return read(cellAt(sheet, row, column), row, column);
    }),
  );
}

export function readValues(book: MemoryBook, area: Area): Scalar[][] {
  return mapCells(book, area, (cell, row, column) => {
    if (cell?.formula === undefined) return cell?.value ?? "";
    return resultOf(cell.formula, siteOf(book, area.sheetId, row, column));
  });
}

function siteOf(book: MemoryBook, sheetId: string, row: number, column: number): EvaluationSite {
  return {
    sheetId,
    row,
    column,
    rowOffset: 0,
    columnOffset: 0,
    valuesOf: (area) => readValues(book, area),
    nameFormula: (name) => book.names.find((each) => each.name === name)?.formula ?? null,
    sheetIdOf: (name) => book.sheets.find(({ facts }) => facts.name === name)?.facts.id ?? null,
    today: 0,
  };
}

function resultOf(formula: string, site: EvaluationSite): Scalar {
  const result = scalarOf(evaluateFormula(formula, site), site);
  if (result.kind === "value") return result.value === "" ? 0 : result.value;
  return result.kind === "error" ? result.code : "#NAME?";
}

/** Writes contents; rows written right below a table become its rows, as in Excel. */
export function writeCells(
  book: MemoryBook,
  area: Area,
  cells: readonly (readonly (CellWrite | null)[])[],
  origin: "user" | "api" = "api",
): void {
  const sheet = sheetOf(book, area.sheetId);
  cells.forEach((line, r) => {
    line.forEach((write, c) => {
      if (!write) return;
      const [row, column] = [area.row + r, area.column + c];
      const before = cellAt(sheet, row, column);
      if (!before && write.kind !== "formula" && contentOf(write).value === "") return;
      const { format } = before ?? {};
      putCell(sheet, row, column, { ...contentOf(write), ...(format !== undefined && { format }) });
    });
  });
  growTables(book, area);
  emit(book, { kind: "cells-changed", area, changeType: "RangeEdited", origin });
}

function contentOf(write: CellWrite): MemoryCell {
  if (write.kind === "formula") return { value: "", formula: write.formula };
  return { value: write.kind === "value" ? write.value : "" };
}

function growTables(book: MemoryBook, written: Area): void {
  if (sheetOf(book, written.sheetId).facts.protection) return;
  for (const table of book.tables) {
    const rows = addedRows(book, table, written);
    if (rows > 0) growTable(book, table, rows);
  }
}

function addedRows(book: MemoryBook, table: TableInfo, written: Area): number {
  const { area } = table;
  const end = area.row + area.rows;
  const beside =
    written.column >= area.column + area.columns || written.column + written.columns <= area.column;
  if (table.showTotals || area.sheetId !== written.sheetId || written.row !== end || beside) return 0;
  const below = { ...area, row: end, rows: written.rows };
  if (book.tables.some((other) => other !== table && overlaps(other.area, below))) return 0;
  const filled = mapCells(book, below, (cell) => cell?.formula !== undefined || (cell?.value ?? "") !== "");
  return filled.findLastIndex((row) => row.includes(true)) + 1;
}

/** New rows get the format of the row above, and rules that reached down to it. */
function growTable(book: MemoryBook, table: TableInfo, rows: number): void {
  const { area } = table;
  const sheet = sheetOf(book, area.sheetId);
  const last = area.row + area.rows - 1;
  const longer = (rule: Area): Area =>
    rule.row + rule.rows - 1 === last && overlaps(rule, area) ? { ...rule, rows: rule.rows + rows } : rule;
  book.tables = book.tables.map((each) =>
    each === table ? { ...table, area: { ...area, rows: area.rows + rows } } : each,
  );
  sheet.validations = sheet.validations.map((rule) => ({ ...rule, areas: rule.areas.map(longer) }));
  for (let row = last + 1; row <= last + rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { format } = cellAt(sheet, last, column) ?? {};
      const present = cellAt(sheet, row, column);
      if (format !== undefined && present?.format === undefined)
        putCell(sheet, row, column, { value: "", ...present, format });
    }
  }
}

/** Sets number formats: one for all cells, or one a cell (null leaves a cell alone). */
export function setNumberFormats(
  book: MemoryBook,
  area: Area,
  formats: string | readonly (readonly (string | null)[])[],
): void {
  const sheet = sheetOf(book, area.sheetId);
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const format = typeof formats === "string" ? formats : (formats[r]?.[c] ?? null);
      if (format === null) continue;
      const [row, column] = [area.row + r, area.column + c];
      putCell(sheet, row, column, { value: "", ...cellAt(sheet, row, column), format });
    }
  }
}
