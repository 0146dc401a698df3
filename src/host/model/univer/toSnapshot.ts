import { BooleanNumber, CellValueType } from "@univerjs/core";
import { isErrorText } from "../errorText";
import type { CellStyle } from "../parts/cells";
import type { SheetInfo } from "../parts/sheets";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../workbookSnapshot";
import { type Book, matrixOf, partsOfSheet, styleOfCell, worksheetOf } from "./book/book";
import { points } from "./book/pixels";
import { type DecodedStyle, decodeStyle } from "./book/styleCodec";
import { mergedAreas } from "./cells/merging";
import { valueOfCell } from "./cells/readCells";
import { listSheets } from "./structure/sheets";

/** The whole workbook at rest. */
export function toSnapshot(book: Book): WorkbookSnapshot {
  const styles = styleList();
  const sheets = listSheets(book).map((info) => sheetSnapshot(book, info, styles.formatOf));
  const { parts } = book;
  return {
    name: book.name,
    date1904: book.date1904,
    ...(book.defaultFont === undefined ? {} : { defaultFont: book.defaultFont }),
    styles: styles.list,
    sheets,
    activeSheetId: parts.activeSheetId,
    tables: parts.tables,
    names: parts.names,
    charts: parts.charts,
    settings: Object.fromEntries(parts.settings),
    customProperties: Object.fromEntries(parts.customProperties),
    customXmlParts: [...parts.customXmlParts].map(([id, xml]) => ({ id, xml })),
  };
}

type Format = Pick<SnapshotCell, "style" | "numberFormat">;

/** Collects the distinct styles; what it says for one decoded style is one object, shared by all its cells. */
function styleList(): { readonly list: CellStyle[]; readonly formatOf: (decoded: DecodedStyle) => Format } {
  const list: CellStyle[] = [];
  const places = new Map<string, number>();
  const formats = new Map<DecodedStyle, Format>();
  const place = (style: CellStyle) => {
    const key = JSON.stringify(style);
    const known = places.get(key) ?? list.push(style) - 1;
    places.set(key, known);
    return known;
  };
  const formatOf = (decoded: DecodedStyle) => {
    const known = formats.get(decoded);
    if (known !== undefined) return known;
    const { style, numberFormat } = decoded;
    const format = {
      ...(Object.keys(style).length === 0 ? {} : { style: place(style) }),
      ...(numberFormat === "General" ? {} : { numberFormat }),
    };
    formats.set(decoded, format);
    return format;
  };
  return { list, formatOf };
}

function sheetSnapshot(
  book: Book,
  info: SheetInfo,
  formatOf: (decoded: DecodedStyle) => Format,
): SheetSnapshot {
  const parts = partsOfSheet(book, info.id);
  const { position: _, ...look } = info;
  return {
    ...look,
    cells: cellsOf(book, info.id, formatOf),
    merges: mergedAreas(book, info.id),
    ...rowParts(book, info.id),
    ...columnParts(book, info.id, formatOf),
    hyperlinks: parts.hyperlinks.map(({ row, column, content }) => ({ row, column, link: content })),
    notes: parts.notes.map(({ row, column, content }) => ({ row, column, text: content })),
    validations: parts.validations,
    conditionalFormats: parts.conditionalFormats,
    filters: parts.filters,
  };
}

function cellsOf(
  book: Book,
  sheetId: string,
  formatOf: (decoded: DecodedStyle) => Format,
): SheetSnapshot["cells"] {
  const matrix = matrixOf(book, sheetId);
  const cells = new Map<number, Map<number, SnapshotCell>>();
  for (const rowKey of Object.keys(matrix)) {
    const line = matrix[Number(rowKey)] ?? {};
    const row = new Map<number, SnapshotCell>();
    for (const key of Object.keys(line)) {
      const cell = line[Number(key)];
      if (!cell) continue;
      const value = valueOfCell(cell);
      const format = formatOf(styleOfCell(book, cell));
      const plain = format.style === undefined && format.numberFormat === undefined;
      if (value === "" && !cell.f && plain) continue;
      row.set(Number(key), {
        value,
        ...(cell.f ? { formula: cell.f } : {}),
        ...(cell.f && cell.v === "" ? { empty: true as const } : {}),
        ...format,
        ...(isErrorText(value) && cell.t !== CellValueType.FORCE_STRING ? { error: true as const } : {}),
      });
    }
    if (row.size > 0) cells.set(Number(rowKey), row);
  }
  return cells;
}

function rowParts(book: Book, sheetId: string): Pick<SheetSnapshot, "rowHeights" | "hiddenRows"> {
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>(partsOfSheet(book, sheetId).filteredRows);
  const rows = worksheetOf(book, sheetId).getConfig().rowData;
  for (const key of Object.keys(rows)) {
    const row = rows[Number(key)];
    if (row?.h !== undefined) rowHeights.set(Number(key), points(row.h));
    if (row?.hd === BooleanNumber.TRUE) hiddenRows.add(Number(key));
  }
  return { rowHeights, hiddenRows: [...hiddenRows].sort((a, b) => a - b) };
}

function columnParts(
  book: Book,
  sheetId: string,
  formatOf: (decoded: DecodedStyle) => Format,
): Pick<SheetSnapshot, "columnWidths" | "hiddenColumns" | "columnStyles"> {
  const sheet = worksheetOf(book, sheetId);
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  const columnStyles = new Map<number, Format>();
  const columns = sheet.getConfig().columnData;
  for (const key of Object.keys(columns)) {
    const column = Number(key);
    const data = columns[column];
    if (data?.w !== undefined) columnWidths.set(column, points(data.w));
    if (data?.hd === BooleanNumber.TRUE) hiddenColumns.push(column);
    const format = data?.s ? formatOf(decodeStyle(sheet.getColumnStyle(column))) : {};
    if (Object.keys(format).length > 0) columnStyles.set(column, format);
  }
  return { columnWidths, hiddenColumns, ...(columnStyles.size > 0 ? { columnStyles } : {}) };
}
