import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { isErrorText } from "../../errorText";
import type { Area } from "../../parts/cells";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../workbookSnapshot";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixels } from "./pixels";
import { encodeStyle } from "./styleCodec";

/** Rows and columns kept free beyond the content; writing past them adds more. */
export const SPARE_ROWS = 200;
export const SPARE_COLUMNS = 26;

export function rangeOf(area: Omit<Area, "sheetId">): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOfRange(sheetId: string, range: IRange): Area {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The engine's form of a snapshot: cells, formats and sizes. All else stays in our own parts. */
export function workbookData(snapshot: WorkbookSnapshot, unitId: string): IWorkbookData {
  const formats = styleIds(snapshot);
  const sheets = snapshot.sheets.map((sheet) => [sheet.id, sheetData(sheet, formats.idOf)] as const);
  return {
    id: unitId,
    name: snapshot.name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    sheetOrder: snapshot.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets),
    styles: formats.styles,
    ...(snapshot.defaultFont === undefined
      ? {}
      : { defaultStyle: { ff: snapshot.defaultFont.name, fs: snapshot.defaultFont.size } }),
  };
}

type StyledCell = Pick<SnapshotCell, "style" | "numberFormat">;

function styleIds(snapshot: WorkbookSnapshot): {
  readonly styles: Record<string, IStyleData>;
  readonly idOf: (cell: StyledCell) => string | undefined;
} {
  const styles: Record<string, IStyleData> = {};
  const idOf = ({ style, numberFormat }: StyledCell) => {
    if (style === undefined && numberFormat === undefined) return undefined;
    const id = `${style ?? ""}|${numberFormat ?? ""}`;
    styles[id] ??= encodeStyle(style === undefined ? {} : (snapshot.styles[style] ?? {}), numberFormat);
    return id;
  };
  return { styles, idOf };
}

function sheetData(
  sheet: SheetSnapshot,
  idOf: (cell: StyledCell) => string | undefined,
): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    cellData[row] = line;
    if (row > lastRow) lastRow = row;
    for (const [column, cell] of cells) {
      if (column > lastColumn) lastColumn = column;
      line[column] = cellOf(cell, idOf(cell));
    }
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(sheet.frozenRows, sheet.frozenColumns),
    rowCount: lastRow + 1 + SPARE_ROWS,
    columnCount: lastColumn + 1 + SPARE_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: sheet.merges.map(rangeOf),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    rowData: rowData(sheet, lastRow),
    columnData: columnData(sheet, idOf),
  };
}

/** Without a value of its own a formula cell is worked out on opening. */
function cellOf(cell: SnapshotCell, style: string | undefined): ICellData {
  const { value, formula } = cell;
  const data: ICellData = {};
  if (typeof value === "boolean") {
    data.v = value ? 1 : 0;
    data.t = CellValueType.BOOLEAN;
  } else if (value !== "" || cell.empty) {
    data.v = value;
    data.t = typeof value === "number" ? CellValueType.NUMBER : textType(value, cell.error === true);
  }
  if (formula !== undefined) data.f = formula;
  if (style !== undefined) data.s = style;
  return data;
}

/** Text that only reads like an error is told from one by the engine's "forced" text. */
function textType(value: string, isError: boolean): CellValueType {
  return isErrorText(value) && !isError ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

export function freezeOf(rows: number, columns: number): IWorksheetData["freeze"] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

/**
 * Every used row gets a fixed height (`ia: 0`): with automatic heights a rule over 100,000 rows froze the page for
 * 12 s while the engine measured each of them (measured with Univer 0.25.1).
 */
function rowData(sheet: SheetSnapshot, lastRow: number): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (let row = 0; row <= lastRow; row += 1) rows[row] = { ia: BooleanNumber.FALSE };
  for (const [row, height] of sheet.rowHeights) rows[row] = { h: pixels(height), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) {
    rows[row] = { ia: BooleanNumber.FALSE, ...rows[row], hd: BooleanNumber.TRUE };
  }
  return rows;
}

function columnData(
  sheet: SheetSnapshot,
  idOf: (cell: StyledCell) => string | undefined,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [column, width] of sheet.columnWidths) columns[column] = { w: pixels(width) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  for (const [column, format] of sheet.columnStyles ?? []) {
    const style = idOf(format);
    if (style !== undefined) columns[column] = { ...columns[column], s: style };
  }
  return columns;
}
