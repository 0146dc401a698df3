import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { displayText } from "../../displayText";
import { isErrorText } from "../../errorText";
import { shortStructuredReferences } from "../../formulas/structuredReferences";
import type { Area, Scalar } from "../../parts/cells";
import { type Book, type CellMatrix, matrixOf, styleOfCell } from "../book/book";
import { tableAt } from "../book/tableParts";
import { spilledValues } from "./spilledValues";

/** The raw result of a stored cell; "" for an empty one. */
export function valueOfCell(cell: Nullable<ICellData>): Scalar {
  if (!cell) return "";
  const value = cell.v ?? richTextOf(cell);
  if (value === undefined || value === null) return "";
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** Text with several formats in one cell, as the grid's editor stores it; its paragraph ends with CR LF. */
function richTextOf(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** Visits every cell of an area, empty ones too, row by row. */
function mapArea<T>(
  matrix: CellMatrix,
  area: Area,
  read: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = matrix[row];
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      cells.push(read(line?.[column], row, column));
    }
    rows.push(cells);
  }
  return rows;
}

export function readValues(book: Book, area: Area): Scalar[][] {
  const spilled = spilledValues(book, area.sheetId);
  if (spilled === null) return mapArea(matrixOf(book, area.sheetId), area, valueOfCell);
  return mapArea(matrixOf(book, area.sheetId), area, (cell, row, column) => {
    const value = valueOfCell(cell);
    return value === "" ? valueOfCell(spilled[row]?.[column]) : value;
  });
}

export function readFormulas(book: Book, area: Area): Scalar[][] {
  const short = new Map<string, string>();
  return mapArea(matrixOf(book, area.sheetId), area, (cell, row, column) => {
    const formula = cell?.f;
    if (!formula) return valueOfCell(cell);
    if (!formula.includes("[")) return formula;
    const table = tableAt(book, area.sheetId, row, column)?.name ?? null;
    // A column of a table says the same in every row.
    const key = `${table ?? ""}\n${formula}`;
    const known = short.get(key) ?? shortStructuredReferences(formula, table);
    short.set(key, known);
    return known;
  });
}

/** The format of a cell, else of its column, else General. */
function formatOf(
  book: Book,
  area: Area,
): (cell: Nullable<ICellData>, row: number, column: number) => string {
  const columns = new Map<number, string>();
  const ofColumn = (column: number) => {
    const known = columns.get(column) ?? columnFormat(book, area.sheetId, column);
    columns.set(column, known);
    return known;
  };
  return (cell, _row, column) => (cell?.s ? styleOfCell(book, cell).numberFormat : ofColumn(column));
}

function columnFormat(book: Book, sheetId: string, column: number): string {
  const style = book.engine.workbook.getSheetBySheetId(sheetId)?.getColumnStyle(column);
  return style?.n?.pattern || "General";
}

export function readNumberFormats(book: Book, area: Area): string[][] {
  return mapArea(matrixOf(book, area.sheetId), area, formatOf(book, area));
}

export function readTexts(book: Book, area: Area): string[][] {
  const format = formatOf(book, area);
  return mapArea(matrixOf(book, area.sheetId), area, (cell, row, column) =>
    displayText(valueOfCell(cell), format(cell, row, column)),
  );
}

type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function readValueTypes(book: Book, area: Area): ValueType[][] {
  return readValues(book, area).map((line) => line.map(valueType));
}

function valueType(value: Scalar): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return isErrorText(value) ? "Error" : "String";
}

/** Smallest area that holds every value or, with formats, every touched cell; null where there is none. */
export function usedArea(book: Book, sheetId: string, valuesOnly: boolean): Area | null {
  const known = book.used.get(sheetId) ?? {};
  book.used.set(sheetId, known);
  const part = valuesOnly ? "values" : "all";
  const found = known[part];
  if (found !== undefined) return found;
  const area = lookOver(book, sheetId, valuesOnly);
  known[part] = area;
  return area;
}

function lookOver(book: Book, sheetId: string, valuesOnly: boolean): Area | null {
  const matrix = matrixOf(book, sheetId);
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let right = -1;
  for (const key of Object.keys(matrix)) {
    const row = Number(key);
    const line = matrix[row] ?? {};
    for (const place of Object.keys(line)) {
      const column = Number(place);
      const cell = line[column];
      if (!cell || (valuesOnly && !cell.f && valueOfCell(cell) === "")) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  if (bottom < 0) return null;
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
