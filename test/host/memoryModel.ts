import { intersection, subtract } from "../../src/host/model/area";
import { emptySheetFacts } from "../../src/host/model/emptySheet";
import type { Area, Scalar } from "../../src/host/model/parts/cells";
import type { ModelEvent } from "../../src/host/model/parts/events";
import type { ConditionalFormat, ValidationRange } from "../../src/host/model/parts/rules";
import type { ChartInfo, NameInfo, SheetInfo } from "../../src/host/model/parts/sheets";
import type { FilterInfo, TableInfo } from "../../src/host/model/parts/tables";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { MemoryGrid } from "./memoryGrid";

/** A workbook in memory for tests of the objects: no formulas, no layout beyond what is set. */
export function createMemoryModel(sheetNames: readonly string[] = ["Sheet1"]): WorkbookModel {
  const listeners = new Set<(event: ModelEvent) => void>();
  const grids = new Map<string, MemoryGrid>();
  let sheets: SheetInfo[] = [];
  let tables: TableInfo[] = [];
  let names: NameInfo[] = [];
  let charts: ChartInfo[] = [];
  let serial = 0;
  const merges: Area[] = [];
  const sizes = new Map<string, number>();
  const hiddenRows = new Set<string>();
  const links = new Map<string, Readonly<Record<string, string>>>();
  let validations: ValidationRange[] = [];
  let formats = new Map<string, ConditionalFormat[]>();
  let filters = new Map<string, FilterInfo[]>();
  const settings: Record<string, string> = {};
  const properties: Record<string, Scalar> = {};
  const parts = new Map<string, string>();
  let state = { cellEdit: false, readOnly: false, structureProtected: false };
  let active = "";
  let selected: Area = { sheetId: "", row: 0, column: 0, rows: 1, columns: 1 };

  const emit = (event: ModelEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const grid = (sheetId: string): MemoryGrid => {
    const found = grids.get(sheetId);
    if (found === undefined) throw new Error(`no sheet ${sheetId}`);
    return found;
  };
  const each = (area: Area, act: (row: number, column: number) => void): void => {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) act(row, column);
    }
  };
  const place = (): void => {
    sheets = sheets.map((sheet, position) => ({ ...sheet, position }));
  };
  const model: WorkbookModel = {
    name: "book.xlsx",
    settled: async () => undefined,
    isUnsettled: () => false,
    atRest: async () => undefined,
    snapshot: () => {
      throw new Error("the memory model has no snapshot");
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose: () => listeners.clear(),
    sheets: () => sheets,
    addSheet(name) {
      const id = `{S${++serial}}`;
      const sheet: SheetInfo = { ...emptySheetFacts(id, name), position: sheets.length };
      sheets = [...sheets, sheet];
      grids.set(id, new MemoryGrid());
      emit({ kind: "sheet-added", sheetId: id, origin: "api" });
      return sheet;
    },
    deleteSheet(sheetId) {
      sheets = sheets.filter((sheet) => sheet.id !== sheetId);
      tables = tables.filter((table) => table.area.sheetId !== sheetId);
      place();
      emit({ kind: "sheet-deleted", sheetId, origin: "api" });
    },
    renameSheet: (sheetId, name) => {
      sheets = sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, name } : sheet));
      emit({ kind: "sheet-renamed", sheetId, origin: "api" });
    },
    moveSheet(sheetId, position) {
      const moved = sheets.filter((sheet) => sheet.id === sheetId);
      sheets = sheets.filter((sheet) => sheet.id !== sheetId);
      sheets.splice(position, 0, ...moved);
      place();
      emit({ kind: "sheet-moved", sheetId, origin: "api" });
    },
    updateSheet(sheetId, change) {
      sheets = sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, ...change } : sheet));
      if (change.visibility !== undefined) emit({ kind: "sheet-visibility", sheetId, origin: "api" });
      if (change.protection !== undefined) emit({ kind: "sheet-protection", sheetId, origin: "api" });
    },
    activeSheetId: () => active,
    activateSheet: (sheetId) => {
      active = sheetId;
      emit({ kind: "sheet-activated", sheetId, origin: "api" });
    },
    selection: () => selected,
    select: (area) => {
      selected = area;
      emit({ kind: "selection-changed", area });
    },
    values: (area) => grid(area.sheetId).map(area, (cell) => cell.value),
    formulas: (area) => grid(area.sheetId).map(area, (cell) => cell.formula ?? cell.value),
    numberFormats: (area) => grid(area.sheetId).map(area, (cell) => cell.format),
    texts: (area) => grid(area.sheetId).map(area, (cell) => String(cell.value)),
    valueTypes: (area) =>
      grid(area.sheetId).map(area, ({ value }) => {
        if (value === "") return "Empty";
        if (typeof value === "number") return "Double";
        return typeof value === "boolean" ? "Boolean" : "String";
      }),
    writeCells(area, cells, origin = "api") {
      const before = grid(area.sheetId).at(area.row, area.column).value;
      each(area, (row, column) => {
        const write = cells[row - area.row]?.[column - area.column];
        if (write != null) grid(area.sheetId).write(row, column, write);
      });
      const after = grid(area.sheetId).at(area.row, area.column).value;
      emit({ kind: "cells-changed", area, changeType: "RangeEdited", origin, before, after });
    },
    setNumberFormats: (area, given) =>
      each(area, (row, column) => {
        const format = typeof given === "string" ? given : given[row - area.row]?.[column - area.column];
        if (format != null) grid(area.sheetId).change(row, column, { format });
      }),
    style: (area) => grid(area.sheetId).at(area.row, area.column).style,
    setStyle: (area, style) =>
      each(
        { ...area, rows: Math.min(area.rows, 100), columns: Math.min(area.columns, 100) },
        (row, column) => {
          const cell = grid(area.sheetId).at(row, column);
          const border = { ...cell.style.border, ...style.border };
          grid(area.sheetId).change(row, column, { style: { ...cell.style, ...style, border } });
        },
      ),
    clearFormats: (area) =>
      each({ ...area, rows: Math.min(area.rows, 100), columns: Math.min(area.columns, 100) }, (row, column) =>
        grid(area.sheetId).change(row, column, { style: {}, format: "General" }),
      ),
    arrayAreas: () => [],
    usedArea: (sheetId, valuesOnly) => grid(sheetId).used(sheetId, valuesOnly),
    insertCells(area, shift) {
      grid(area.sheetId).move((row, column) => {
        if (shift === "Down") {
          const inBand = column >= area.column && column < area.column + area.columns && row >= area.row;
          return inBand ? [row + area.rows, column] : [row, column];
        }
        const inBand = row >= area.row && row < area.row + area.rows && column >= area.column;
        return inBand ? [row, column + area.columns] : [row, column];
      });
      emit({ kind: "cells-changed", area, changeType: "CellInserted", origin: "api" });
    },
    deleteCells(area, shift) {
      grid(area.sheetId).move((row, column) => {
        const at = { sheetId: area.sheetId, row, column, rows: 1, columns: 1 };
        if (intersection(area, at) !== null) return null;
        const below = column >= area.column && column < area.column + area.columns && row >= area.row;
        const right = row >= area.row && row < area.row + area.rows && column >= area.column;
        if (shift === "Up") return below ? [row - area.rows, column] : [row, column];
        return right ? [row, column - area.columns] : [row, column];
      });
      emit({ kind: "cells-changed", area, changeType: "CellDeleted", origin: "api" });
    },
    sort(area, keys, hasHeaders) {
      const body = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
      const rows = grid(area.sheetId).map(body, (cell) => cell.value);
      const key = keys[0];
      rows.sort((one, other) => {
        const order = String(one[key?.column ?? 0]) < String(other[key?.column ?? 0]) ? -1 : 1;
        return key?.ascending === false ? -order : order;
      });
      each(body, (row, column) =>
        grid(area.sheetId).change(row, column, {
          value: rows[row - body.row]?.[column - body.column] ?? "",
        }),
      );
      emit({ kind: "row-sorted", area, origin: "api" });
    },
    merge: (area) => void merges.push(area),
    unmerge: (area) => {
      const kept = merges.filter((one) => intersection(one, area) === null);
      merges.splice(0, merges.length, ...kept);
    },
    mergedAreas: (sheetId) => merges.filter((area) => area.sheetId === sheetId),
    columnWidth: (area) => sizes.get(`c${area.sheetId}${area.column}`) ?? 54,
    setColumnWidth: (area, width) => {
      for (let index = 0; index < Math.min(area.columns, 100); index++) {
        sizes.set(`c${area.sheetId}${area.column + index}`, width);
      }
    },
    rowHeight: (area) => sizes.get(`r${area.sheetId}${area.row}`) ?? 15,
    setRowHeight: (area, height) => void sizes.set(`r${area.sheetId}${area.row}`, height),
    hidden(area, axis) {
      if (axis === "columns") return false;
      const marks = Array.from({ length: Math.min(area.rows, 10_000) }, (_, row) =>
        hiddenRows.has(`${area.sheetId}${area.row + row}`),
      );
      if (marks.every((mark) => mark)) return true;
      return marks.some((mark) => mark) ? undefined : false;
    },
    setHidden(area, axis, hidden) {
      if (axis === "columns") return;
      for (let row = area.row; row < area.row + area.rows; row++) {
        if (hidden) hiddenRows.add(`${area.sheetId}${row}`);
        else hiddenRows.delete(`${area.sheetId}${row}`);
      }
    },
    hyperlink: (area) => links.get(`${area.sheetId}${area.row},${area.column}`) ?? null,
    setHyperlink: (area, link) =>
      each(area, (row, column) => {
        if (link === null) links.delete(`${area.sheetId}${row},${column}`);
        else links.set(`${area.sheetId}${row},${column}`, link);
      }),
    tables: () => tables,
    addTable(area, name) {
      const id = String(++serial);
      const table: TableInfo = {
        id,
        name: name ?? `Table${serial}`,
        area,
        columnIds: Array.from({ length: area.columns }, (_, index) => index + 1),
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
        highlightFirstColumn: false,
        highlightLastColumn: false,
      };
      tables = [...tables, table];
      emit({ kind: "table-added", tableId: id, sheetId: area.sheetId, origin: "api" });
      return table;
    },
    updateTable: (tableId, change) => {
      tables = tables.map((table) => (table.id === tableId ? resized({ ...table, ...change }) : table));
    },
    removeTable(tableId) {
      const removed = tables.find((table) => table.id === tableId);
      tables = tables.filter((table) => table.id !== tableId);
      if (removed === undefined) return;
      emit({ kind: "table-deleted", tableId, sheetId: removed.area.sheetId, origin: "api" });
    },
    validations: (sheetId) => validations.filter((range) => range.areas[0]?.sheetId === sheetId),
    setValidation(area, validation) {
      validations = validations
        .map((range) => ({ ...range, areas: range.areas.flatMap((one) => subtract(one, area)) }))
        .filter((range) => range.areas.length > 0);
      if (validation !== null) validations.push({ areas: [area], validation });
    },
    invalidCells: () => [],
    choices: () => null,
    conditionalFormats: (sheetId) => formats.get(sheetId) ?? [],
    addConditionalFormat(sheetId, format) {
      const added: ConditionalFormat = { ...format, id: `{CF${++serial}}`, priority: 0 };
      const list = [added, ...(formats.get(sheetId) ?? [])];
      formats.set(
        sheetId,
        list.map((one, priority) => ({ ...one, priority })),
      );
      return added;
    },
    updateConditionalFormat: (sheetId, id, change) => {
      const list = formats.get(sheetId) ?? [];
      formats = new Map(formats).set(
        sheetId,
        list.map((one) => (one.id === id ? { ...one, ...change } : one)),
      );
    },
    removeConditionalFormat: (sheetId, id) => {
      const list = formats.get(sheetId) ?? [];
      formats = new Map(formats).set(
        sheetId,
        list.filter((one) => one.id !== id),
      );
    },
    names: () => names,
    setName: (name) => {
      const same = (one: NameInfo): boolean => one.name === name.name && one.sheetId === name.sheetId;
      names = [...names.filter((one) => !same(one)), name];
    },
    removeName: (name, sheetId) => {
      names = names.filter((one) => one.name !== name || one.sheetId !== sheetId);
    },
    filters: (sheetId) => filters.get(sheetId) ?? [],
    setFilter(sheetId, area, tableId, criteria) {
      const others = (filters.get(sheetId) ?? []).filter((filter) => filter.tableId !== tableId);
      filters = new Map(filters).set(
        sheetId,
        area === null ? others : [...others, { area, tableId, criteria }],
      );
    },
    charts: () => charts,
    setChart: (chart) => {
      charts = [...charts.filter((one) => one.id !== chart.id), chart];
    },
    removeChart: (chartId) => {
      charts = charts.filter((one) => one.id !== chartId);
    },
    settings: () => settings,
    setSetting: (key, json) => {
      if (json === null) delete settings[key];
      else settings[key] = json;
    },
    customProperties: () => properties,
    setCustomProperty: (key, value) => {
      if (value === null) delete properties[key];
      else properties[key] = value;
    },
    customXmlParts: () => [...parts].map(([id, xml]) => ({ id, xml })),
    setCustomXmlPart: (id, xml) => {
      if (xml === null) parts.delete(id);
      else parts.set(id, xml);
    },
    state: () => state,
    setState: (change) => {
      state = { ...state, ...change };
    },
  };
  for (const name of sheetNames) model.addSheet(name);
  active = sheets[0]?.id ?? "";
  selected = { ...selected, sheetId: active };
  return model;
}

function resized(table: TableInfo): TableInfo {
  const columnIds = Array.from(
    { length: table.area.columns },
    (_, index) => table.columnIds[index] ?? index + 1,
  );
  return { ...table, columnIds };
}
