import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { overlaps } from "../../area";
import type { Area } from "../../parts/cells";
import type { ValidationRange } from "../../parts/rules";
import type { TableInfo } from "../../parts/tables";
import { type Book, matrixOf, partsOfSheet } from "../book/book";
import { bodyOf } from "../book/tableParts";
import { formulaCell, putCell, setCellStyles, setCells } from "../cells/engineCells";
import { valueOfCell } from "../cells/readCells";
import { registerTable } from "../names/engineTables";

/**
 * Excel's own growing: rows written right below a table become its rows, with the column formulas, formats,
 * validations and conditional formats of the column above. Not over a totals row, onto another table or on a
 * protected sheet, and only where something was written.
 */
export function growTables(book: Book, written: Area): void {
  if (partsOfSheet(book, written.sheetId).protection !== null) return;
  for (const table of book.parts.tables) {
    const rows = addedRows(book, table, written);
    if (rows > 0) growTable(book, table, rows);
  }
}

function addedRows(book: Book, table: TableInfo, written: Area): number {
  const { area } = table;
  const end = area.row + area.rows;
  if (table.showTotals || area.sheetId !== written.sheetId || written.row !== end) return 0;
  if (written.column >= area.column + area.columns || written.column + written.columns <= area.column)
    return 0;
  const below: Area = { ...area, row: end, rows: written.rows };
  if (book.parts.tables.some((other) => other !== table && overlaps(other.area, below))) return 0;
  const matrix = matrixOf(book, area.sheetId);
  for (let rows = written.rows; rows > 0; rows -= 1) {
    const line = matrix[end + rows - 1];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (line?.[column]?.f || valueOfCell(line?.[column]) !== "") return rows;
    }
  }
  return 0;
}

/** Takes `rows` rows below the table into it. */
export function growTable(book: Book, table: TableInfo, rows: number): void {
  const { last } = bodyOf(table);
  const grown = { ...table, area: { ...table.area, rows: table.area.rows + rows } };
  book.parts.tables = book.parts.tables.map((each) => (each === table ? grown : each));
  registerTable(book, grown);
  carryRules(book, table, last, rows);
  carryCells(book, table, last, rows);
  book.show(table.area.sheetId, "tables");
}

/** Rules that reach down to the old last row reach on to the new one. */
function carryRules(book: Book, table: TableInfo, last: number, rows: number): void {
  const parts = partsOfSheet(book, table.area.sheetId);
  const longer = (area: Area): Area =>
    area.row + area.rows - 1 === last && overlaps(area, table.area)
      ? { ...area, rows: area.rows + rows }
      : area;
  const grow = <T extends Pick<ValidationRange, "areas">>(rule: T): T => ({
    ...rule,
    areas: rule.areas.map(longer),
  });
  if (parts.validations.length > 0) {
    parts.validations = parts.validations.map(grow);
    book.show(table.area.sheetId, "validations");
  }
  if (parts.conditionalFormats.length > 0) {
    parts.conditionalFormats = parts.conditionalFormats.map(grow);
    book.show(table.area.sheetId, "conditionalFormats");
  }
}

/** New rows look like the last one, and column formulas go on where nothing was written. */
function carryCells(book: Book, table: TableInfo, last: number, rows: number): void {
  const { sheetId, column, columns } = table.area;
  const matrix = matrixOf(book, sheetId);
  const formulas: IObjectMatrixPrimitiveType<ICellData> = {};
  const styles: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = last + 1; row <= last + rows; row += 1) {
    for (let place = 0; place < columns; place += 1) {
      const at = column + place;
      const present = matrix[row]?.[at];
      const style = matrix[last]?.[at]?.s;
      const calculated = table.columnDetails?.[table.columnIds[place] ?? 0]?.calculated;
      if (style && !present?.s) putCell(styles, row, at, { s: style });
      if (calculated && !present?.f && valueOfCell(present) === "")
        putCell(formulas, row, at, formulaCell(calculated));
    }
  }
  if (Object.keys(styles).length > 0) setCellStyles(book, sheetId, styles);
  if (Object.keys(formulas).length > 0) setCells(book, sheetId, formulas);
}
