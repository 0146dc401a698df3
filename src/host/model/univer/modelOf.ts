import type {
  CellsOfModel,
  RulesOfModel,
  SheetsOfModel,
  StructureOfModel,
  WorkbookModel,
} from "../workbookModel";
import type { Book } from "./book/book";
import { emit, finishMoves, partsOfSheet } from "./book/book";
import type { Settling } from "./calculation/settling";
import { arrayAreas } from "./cells/arrayAreas";
import * as dimensions from "./cells/dimensions";
import { clearFormats, setNumberFormats, setStyle } from "./cells/formats";
import { hyperlinkOf, setHyperlink } from "./cells/hyperlinks";
import { merge, mergedAreas, unmerge } from "./cells/merging";
import * as cells from "./cells/readCells";
import { readStyle } from "./cells/readStyle";
import { sortArea } from "./cells/sorting";
import { keptPart } from "./keptPart";
import { choicesOf, invalidCells } from "./rules/checking";
import { setFilter } from "./rules/filters";
import * as rules from "./rules/rules";
import * as sheets from "./structure/sheets";
import { editStructure } from "./structure/structure";
import * as tables from "./tables/tables";
import { toSnapshot } from "./toSnapshot";
import { writeCells } from "./writeCells";

/** The model's interface over a book. */
export function modelOf(book: Book, settling: Settling, dispose: () => void): WorkbookModel {
  return {
    name: book.name,
    settled: settling.settled,
    isUnsettled: settling.isUnsettled,
    atRest: settling.atRest,
    snapshot: () => toSnapshot(book),
    onEvent: (listener) => {
      book.listeners.add(listener);
      return () => book.listeners.delete(listener);
    },
    dispose: () => {
      finishMoves(book);
      dispose();
    },
    ...sheetPart(book),
    ...cellPart(book),
    ...structurePart(book),
    ...rulePart(book),
    ...keptPart(book),
  };
}

function sheetPart(book: Book): SheetsOfModel {
  return {
    sheets: () => sheets.listSheets(book),
    addSheet: (name, position) => sheets.addSheet(book, name, position),
    deleteSheet: (sheetId) => sheets.deleteSheet(book, sheetId),
    renameSheet: (sheetId, name) => sheets.renameSheet(book, sheetId, name),
    moveSheet: (sheetId, position) => sheets.moveSheet(book, sheetId, position),
    updateSheet: (sheetId, change) => sheets.updateSheet(book, sheetId, change),
    activeSheetId: () => book.parts.activeSheetId,
    activateSheet: (sheetId) => sheets.activateSheet(book, sheetId),
    selection: () => book.parts.selection,
    select: (area) => {
      sheets.activateSheet(book, area.sheetId);
      book.parts.selection = area;
      emit(book, { kind: "selection-changed", area });
    },
  };
}

function cellPart(book: Book): CellsOfModel {
  return {
    values: (area) => cells.readValues(book, area),
    formulas: (area) => cells.readFormulas(book, area),
    arrayAreas: (sheetId) => arrayAreas(book, sheetId),
    numberFormats: (area) => cells.readNumberFormats(book, area),
    texts: (area) => cells.readTexts(book, area),
    valueTypes: (area) => cells.readValueTypes(book, area),
    writeCells: (area, written, origin = "api") => writeCells(book, area, written, origin),
    setNumberFormats: (area, formats) => setNumberFormats(book, area, formats),
    style: (area) => readStyle(book, area),
    setStyle: (area, style) => setStyle(book, area, style),
    clearFormats: (area) => clearFormats(book, area),
    usedArea: (sheetId, valuesOnly) => cells.usedArea(book, sheetId, valuesOnly),
  };
}

function structurePart(book: Book): StructureOfModel {
  return {
    insertCells: (area, shift) => editStructure(book, area, "insert", shift === "Down" ? "rows" : "columns"),
    deleteCells: (area, shift) => editStructure(book, area, "delete", shift === "Up" ? "rows" : "columns"),
    sort: (area, keys, hasHeaders) => sortArea(book, area, keys, hasHeaders),
    merge: (area, across) => merge(book, area, across),
    unmerge: (area) => unmerge(book, area),
    mergedAreas: (sheetId) => mergedAreas(book, sheetId),
    columnWidth: (area) => dimensions.columnWidth(book, area),
    setColumnWidth: (area, width) => dimensions.setColumnWidth(book, area, width),
    rowHeight: (area) => dimensions.rowHeight(book, area),
    setRowHeight: (area, height) => dimensions.setRowHeight(book, area, height),
    hidden: (area, axis) => dimensions.hidden(book, area, axis),
    setHidden: (area, axis, isHidden) => dimensions.setHidden(book, area, axis, isHidden),
    hyperlink: (area) => hyperlinkOf(book, area),
    setHyperlink: (area, link) => setHyperlink(book, area, link),
  };
}

function rulePart(book: Book): RulesOfModel {
  return {
    tables: () => book.parts.tables,
    addTable: (area, name) => tables.addTable(book, area, name),
    updateTable: (tableId, change) => tables.updateTable(book, tableId, change),
    removeTable: (tableId, withCells) => tables.removeTable(book, tableId, withCells),
    validations: (sheetId) => partsOfSheet(book, sheetId).validations,
    setValidation: (area, validation) => rules.setValidation(book, area, validation),
    invalidCells: (area) => invalidCells(book, area),
    choices: (cell) => choicesOf(book, cell),
    conditionalFormats: (sheetId) => partsOfSheet(book, sheetId).conditionalFormats,
    addConditionalFormat: (sheetId, format) => rules.addConditionalFormat(book, sheetId, format),
    updateConditionalFormat: (sheetId, id, change) =>
      rules.updateConditionalFormat(book, sheetId, id, change),
    removeConditionalFormat: (sheetId, id) => rules.removeConditionalFormat(book, sheetId, id),
    filters: (sheetId) => partsOfSheet(book, sheetId).filters,
    setFilter: (sheetId, area, tableId, criteria) => setFilter(book, { sheetId, tableId }, area, criteria),
  };
}
