import { subtract } from "../../../src/host/model/area";
import { breakReferences, renameSheetInFormula } from "../../../src/host/model/formulas/shiftFormula";
import type { Area } from "../../../src/host/model/parts/cells";
import type { TableInfo } from "../../../src/host/model/parts/tables";
import { uniqueHeadings } from "../../../src/host/model/uniqueHeadings";
import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import { addMemorySheet, emit, type MemoryBook, rewriteFormulas, sheetOf, usedArea } from "./memoryBook";
import { mapCells, readValues, setNumberFormats, writeCells } from "./memoryCells";
import { editStructure, refreshFilters, sortArea } from "./memoryStructure";

/*
 * A workbook model without the spreadsheet engine, for tests that open thousands of small workbooks. Cells, number
 * formats, tables, names, validations and filters are kept; looks are not. That it answers as the engine does is
 * tested job by job.
 */

/** What the workbook does not keep: looks, notes, charts. */
function lookless(): Pick<
  WorkbookModel,
  | "style"
  | "setStyle"
  | "merge"
  | "unmerge"
  | "mergedAreas"
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "setHidden"
  | "hyperlink"
  | "setHyperlink"
  | "invalidCells"
  | "choices"
  | "conditionalFormats"
  | "addConditionalFormat"
  | "updateConditionalFormat"
  | "removeConditionalFormat"
  | "charts"
  | "setChart"
  | "removeChart"
  | "settings"
  | "setSetting"
  | "customProperties"
  | "setCustomProperty"
  | "customXmlParts"
  | "setCustomXmlPart"
> {
  const nothing = () => {};
  return {
    style: () => ({ fill: null, fontColor: null }),
    setStyle: nothing,
    merge: nothing,
    unmerge: nothing,
    mergedAreas: () => [],
    columnWidth: () => 54,
    setColumnWidth: nothing,
    rowHeight: () => 15,
    setRowHeight: nothing,
    setHidden: nothing,
    hyperlink: () => null,
    setHyperlink: nothing,
    invalidCells: () => [],
    choices: () => null,
    conditionalFormats: () => [],
    addConditionalFormat: (_sheet, format) => ({ ...format, id: "none", priority: 0 }),
    updateConditionalFormat: nothing,
    removeConditionalFormat: nothing,
    charts: () => [],
    setChart: nothing,
    removeChart: nothing,
    settings: () => ({}),
    setSetting: nothing,
    customProperties: () => ({}),
    setCustomProperty: nothing,
    customXmlParts: () => [],
    setCustomXmlPart: nothing,
  };
}

export function memoryModel(book: MemoryBook): WorkbookModel {
  return {
    name: "test.xlsx",
    settled: () => Promise.resolve(),
    isUnsettled: () => false,
    atRest: async () => undefined,
    snapshot: () => {
      throw new Error("A memory workbook is copied, not saved");
    },
    onEvent: (listener) => {
      book.listeners.add(listener);
      return () => book.listeners.delete(listener);
    },
    dispose: () => {},
    state: () => ({ cellEdit: false, readOnly: false, structureProtected: false }),
    setState: () => {},
    ...lookless(),
    ...sheetPart(book),
    ...cellPart(book),
    ...tablePart(book),
    ...rulePart(book),
  };
}

function sheetPart(book: MemoryBook) {
  return {
    sheets: () => book.sheets.map(({ facts }, position) => ({ ...facts, position })),
    addSheet: (name, position) => {
      const { facts } = addMemorySheet(book, name, position);
      emit(book, { kind: "sheet-added", sheetId: facts.id, origin: "api" });
      return { ...facts, position: position ?? book.sheets.length - 1 };
    },
    deleteSheet: (sheetId) => {
      const { facts } = sheetOf(book, sheetId);
      book.sheets = book.sheets.filter((sheet) => sheet.facts.id !== sheetId);
      book.tables = book.tables.filter(({ area }) => area.sheetId !== sheetId);
      book.names = book.names.filter((name) => name.sheetId !== sheetId);
      rewriteFormulas(book, (formula) => breakReferences(formula, facts.name));
      emit(book, { kind: "sheet-deleted", sheetId, origin: "api" });
    },
    renameSheet: (sheetId, name) => {
      const sheet = sheetOf(book, sheetId);
      const before = sheet.facts.name;
      sheet.facts = { ...sheet.facts, name };
      rewriteFormulas(book, (formula) => renameSheetInFormula(formula, before, name));
      emit(book, { kind: "sheet-renamed", sheetId, origin: "api" });
    },
    moveSheet: () => {},
    updateSheet: (sheetId, change) => {
      const sheet = sheetOf(book, sheetId);
      sheet.facts = { ...sheet.facts, ...change };
    },
    activeSheetId: () => book.active,
    activateSheet: (sheetId) => {
      book.active = sheetId;
    },
    selection: () => ({ sheetId: book.active, row: 0, column: 0, rows: 1, columns: 1 }),
    select: () => {},
  } satisfies Partial<WorkbookModel>;
}

function cellPart(book: MemoryBook) {
  const texts = (area: Area) => readValues(book, area).map((row) => row.map(String));
  return {
    values: (area) => readValues(book, area),
    formulas: (area) => mapCells(book, area, (cell) => cell?.formula ?? cell?.value ?? ""),
    arrayAreas: () => [],
    numberFormats: (area) => mapCells(book, area, (cell) => cell?.format ?? "General"),
    texts,
    valueTypes: (area) =>
      readValues(book, area).map((row) =>
        row.map((value) => {
          if (value === "") return "Empty";
          if (typeof value === "number") return "Double";
          return typeof value === "boolean" ? "Boolean" : "String";
        }),
      ),
    writeCells: (area, cells, origin) => writeCells(book, area, cells, origin),
    setNumberFormats: (area, formats) => setNumberFormats(book, area, formats),
    clearFormats: (area) => setNumberFormats(book, area, "General"),
    usedArea: (sheetId, valuesOnly) => usedArea(book, sheetId, valuesOnly),
    insertCells: (area, shift) => editStructure(book, area, "insert", shift === "Down" ? "rows" : "columns"),
    deleteCells: (area, shift) => editStructure(book, area, "delete", shift === "Up" ? "rows" : "columns"),
    sort: (area, keys, hasHeaders) => sortArea(book, area, keys, hasHeaders),
    hidden: (area, axis) => {
      if (axis === "columns") return false;
      const { filteredRows } = sheetOf(book, area.sheetId);
      const rows = Array.from({ length: Math.min(area.rows, 10_000) }, (_, i) =>
        filteredRows.has(area.row + i),
      );
      return rows.includes(true) && rows.includes(false) ? undefined : rows.includes(true);
    },
  } satisfies Partial<WorkbookModel>;
}

function tablePart(book: MemoryBook) {
  const tableOf = (id: string) => {
    const found = book.tables.find((table) => table.id === id);
    if (!found) throw new Error(`No table ${id}`);
    return found;
  };
  return {
    tables: () => book.tables,
    addTable: (area, name) => {
      const id = String(Math.max(0, ...book.tables.map((table) => Number(table.id))) + 1);
      const table = freshTable(id, area, name ?? `表${id}`);
      book.tables = [...book.tables, table];
      writeHeadings(book, table);
      emit(book, { kind: "table-added", tableId: id, sheetId: area.sheetId, origin: "api" });
      return table;
    },
    updateTable: (id, change) => {
      const before = tableOf(id);
      const area = change.area ?? before.area;
      const next = Math.max(0, ...before.columnIds) + 1;
      const columnIds = Array.from({ length: area.columns }, (_, c) => before.columnIds[c] ?? next + c);
      const table = { ...before, ...change, columnIds };
      book.tables = book.tables.map((each) => (each === before ? table : each));
      if (change.area && table.showHeaders) writeHeadings(book, table);
    },
    removeTable: (id, withCells) => {
      const table = tableOf(id);
      book.tables = book.tables.filter((each) => each !== table);
      if (withCells) editStructure(book, table.area, "delete", "rows");
      emit(book, { kind: "table-deleted", tableId: id, sheetId: table.area.sheetId, origin: "api" });
    },
  } satisfies Partial<WorkbookModel>;
}

function freshTable(id: string, area: Area, name: string): TableInfo {
  return {
    id,
    name,
    area,
    columnIds: Array.from({ length: area.columns }, (_, c) => c + 1),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

function writeHeadings(book: MemoryBook, { area }: TableInfo): void {
  const line = { ...area, rows: 1 };
  const present = readValues(book, line)[0] ?? [];
  const wanted = uniqueHeadings(present.map(String));
  const writes = wanted.map((value, c) =>
    present[c] === value ? null : ({ kind: "value", value } as const),
  );
  if (writes.some(Boolean)) writeCells(book, line, [writes]);
}

function rulePart(book: MemoryBook) {
  return {
    validations: (sheetId) => sheetOf(book, sheetId).validations,
    setValidation: (area, validation) => {
      const sheet = sheetOf(book, area.sheetId);
      const others = sheet.validations
        .map((rule) => ({ ...rule, areas: rule.areas.flatMap((each) => subtract(each, area)) }))
        .filter(({ areas }) => areas.length > 0);
      sheet.validations = validation ? [...others, { areas: [area], validation }] : others;
    },
    names: () => book.names,
    setName: (name) => {
      const others = book.names.filter((each) => !(each.name === name.name && each.sheetId === name.sheetId));
      book.names = [...others, name];
    },
    removeName: (name, sheetId) => {
      book.names = book.names.filter((each) => !(each.name === name && each.sheetId === sheetId));
    },
    filters: (sheetId) => sheetOf(book, sheetId).filters,
    setFilter: (sheetId, area, tableId, criteria) => {
      const sheet = sheetOf(book, sheetId);
      const others = sheet.filters.filter((filter) => filter.tableId !== tableId);
      sheet.filters = area ? [...others, { area, tableId, criteria }] : others;
      refreshFilters(book, sheet);
    },
  } satisfies Partial<WorkbookModel>;
}
