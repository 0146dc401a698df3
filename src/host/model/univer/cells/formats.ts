import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import { SetColDataMutation } from "@univerjs/sheets";
import { MAX_ROWS } from "../../area";
import type { Area, CellStyle } from "../../parts/cells";
import { type Book, emit, matrixOf, perform } from "../book/book";
import { encodeStyle } from "../book/styleCodec";
import { setCellStyles } from "./engineCells";
import { growSheet } from "./growSheet";
import { usedArea } from "./readCells";

/** Whole columns keep their format as a column's; only their cells in use get it one by one. */
export function cellsOf(book: Book, area: Area): Area {
  if (area.row > 0 || area.rows < MAX_ROWS) return area;
  const used = usedArea(book, area.sheetId, false);
  return { ...area, rows: used === null ? 0 : used.row + used.rows };
}

function applyStyle(
  book: Book,
  area: Area,
  styleAt: (row: number, column: number) => IStyleData | null,
): void {
  const cells = cellsOf(book, area);
  if (cells !== area) setColumnStyles(book, area, styleAt(area.row, area.column));
  else growSheet(book, area);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
      const style = styleAt(row, column);
      if (style === null) continue;
      line[column] = { s: style };
    }
    cellValue[row] = line;
  }
  if (cells.rows > 0) setCellStyles(book, area.sheetId, cellValue);
}

function setColumnStyles(book: Book, area: Area, added: IStyleData | null): void {
  const sheet = book.engine.workbook.getSheetBySheetId(area.sheetId);
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    columnData[column] = { s: { ...sheet?.getColumnStyle(column), ...added } };
  }
  perform(book, SetColDataMutation.id, { subUnitId: area.sheetId, columnData });
}

export function setNumberFormats(
  book: Book,
  area: Area,
  formats: string | readonly (readonly (string | null)[])[],
): void {
  const encoded = new Map<string, IStyleData>();
  const styleOf = (format: string) => {
    const known = encoded.get(format) ?? encodeStyle({}, format);
    encoded.set(format, known);
    return known;
  };
  applyStyle(book, area, (row, column) => {
    const format = typeof formats === "string" ? formats : formats[row - area.row]?.[column - area.column];
    return format === null || format === undefined ? null : styleOf(format);
  });
  emit(book, { kind: "format-changed", area, origin: "api" });
}

export function setStyle(book: Book, area: Area, style: CellStyle): void {
  const encoded = encodeStyle(style);
  applyStyle(book, area, () => encoded);
  emit(book, { kind: "format-changed", area, origin: "api" });
}

/** Back to plain cells without number format. */
export function clearFormats(book: Book, area: Area): void {
  const matrix = matrixOf(book, area.sheetId);
  const cells = cellsOf(book, area);
  if (cells !== area) setColumnStyles(book, area, null);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
      if (matrix[row]?.[column]?.s) line[column] = { s: null };
    }
    if (Object.keys(line).length > 0) cellValue[row] = line;
  }
  setCellStyles(book, area.sheetId, cellValue);
  emit(book, { kind: "format-changed", area, origin: "api" });
}
