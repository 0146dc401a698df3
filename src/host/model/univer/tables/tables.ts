import type { Area } from "../../parts/cells";
import type { TableInfo } from "../../parts/tables";
import { uniqueHeadings } from "../../uniqueHeadings";
import { type Book, emit, matrixOf, partsOfSheet } from "../book/book";
import { allFormulas, setFormulas } from "../cells/cellFormulas";
import { setCells, valueCell } from "../cells/engineCells";
import { valueOfCell } from "../cells/readCells";
import { registerTable, unregisterTable } from "../names/engineTables";
import { refreshFilters } from "../rules/filters";
import { editStructure } from "../structure/structure";

/** Makes a table of an area. Headings become unique texts, as Excel writes them into the cells. */
export function addTable(book: Book, area: Area, name: string | null): TableInfo {
  const table: TableInfo = {
    id: nextId(book),
    name: name ?? freshName(book),
    area,
    columnIds: Array.from({ length: area.columns }, (_, place) => place + 1),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  book.parts.tables = [...book.parts.tables, table];
  writeHeadings(book, table);
  registerTable(book, table);
  book.show(area.sheetId, "tables");
  emit(book, { kind: "table-added", tableId: table.id, sheetId: area.sheetId, origin: "api" });
  return table;
}

function nextId(book: Book): string {
  return String(Math.max(0, ...book.parts.tables.map((table) => Number(table.id))) + 1);
}

/** 表1, 表2 … as a Chinese Excel counts. */
function freshName(book: Book): string {
  const used = new Set(book.parts.tables.map((table) => table.name));
  let number = 1;
  while (used.has(`表${number}`)) number += 1;
  return `表${number}`;
}

function writeHeadings(book: Book, table: TableInfo): void {
  const { sheetId, row, column } = table.area;
  const line = matrixOf(book, sheetId)[row] ?? {};
  const present = table.columnIds.map((_, place) => valueOfCell(line[column + place]));
  const wanted = uniqueHeadings(present.map(String));
  const changed = wanted.flatMap((text, place) =>
    present[place] === text ? [] : [[column + place, valueCell(text)] as const],
  );
  if (changed.length > 0) setCells(book, sheetId, { [row]: Object.fromEntries(changed) });
}

type TableChange = Partial<Omit<TableInfo, "id" | "columnIds">>;

export function updateTable(book: Book, tableId: string, change: TableChange): void {
  const before = tableOf(book, tableId);
  const resized = change.area !== undefined && change.area.columns !== before.area.columns;
  const table: TableInfo = {
    ...before,
    ...change,
    ...(resized ? { columnIds: columnIdsFor(before, change) } : {}),
  };
  book.parts.tables = book.parts.tables.map((each) => (each === before ? table : each));
  if (change.name !== undefined && change.name !== before.name) renameReferences(book, before.name, table);
  if (change.area !== undefined && table.showHeaders) writeHeadings(book, table);
  if (change.area !== undefined) moveFilter(book, table);
  registerTable(book, table);
  book.show(table.area.sheetId, "tables");
}

export function tableOf(book: Book, tableId: string): TableInfo {
  const found = book.parts.tables.find((table) => table.id === tableId);
  if (found === undefined) throw new Error(`No table ${tableId}`);
  return found;
}

/** Columns that stay keep their ids; new ones get the next numbers. */
function columnIdsFor(before: TableInfo, change: TableChange): readonly number[] {
  const area = change.area ?? before.area;
  const next = Math.max(0, ...before.columnIds) + 1;
  return Array.from({ length: area.columns }, (_, place) => {
    const old = before.columnIds[place + area.column - before.area.column];
    return old ?? next + place;
  });
}

function moveFilter(book: Book, table: TableInfo): void {
  const parts = partsOfSheet(book, table.area.sheetId);
  parts.filters = parts.filters.map((filter) =>
    filter.tableId === table.id ? { ...filter, area: table.area } : filter,
  );
  refreshFilters(book, table.area.sheetId);
}

/** Formulas that name the table follow its new name. */
function renameReferences(book: Book, before: string, table: TableInfo): void {
  unregisterTable(book, before);
  registerTable(book, table);
  const escaped = before.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const reference = new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped}(?=\\[)`, "giu");
  const changed = allFormulas(book).flatMap((placed) => {
    const formula = placed.formula.replace(reference, () => table.name);
    return formula === placed.formula ? [] : [{ ...placed, formula }];
  });
  setFormulas(book, changed);
}

/** Plain cells again. Formulas that named the table become #NAME? where Excel would put addresses (docs/limits.md). */
export function removeTable(book: Book, tableId: string, withCells: boolean): void {
  const table = tableOf(book, tableId);
  const { sheetId } = table.area;
  const parts = partsOfSheet(book, sheetId);
  parts.filters = parts.filters.filter((filter) => filter.tableId !== tableId);
  refreshFilters(book, sheetId);
  book.parts.tables = book.parts.tables.filter((each) => each !== table);
  unregisterTable(book, table.name);
  if (withCells) editStructure(book, table.area, "delete", "rows");
  book.show(sheetId, "tables");
  book.show(sheetId, "filters");
  emit(book, { kind: "table-deleted", tableId, sheetId, origin: "api" });
}
