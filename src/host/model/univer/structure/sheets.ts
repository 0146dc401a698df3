import {
  BooleanNumber,
  DEFAULT_WORKSHEET_COLUMN_COUNT,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { breakReferences, renameSheetInFormula } from "../../formulas/shiftFormula";
import type { SheetInfo } from "../../parts/sheets";
import { type Book, emit, partsOfSheet, perform, worksheetOf } from "../book/book";
import { emptySheetParts } from "../book/bookParts";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "../book/pixels";
import { freezeOf, SPARE_ROWS } from "../book/toUniver";
import { allFormulas, setFormulas } from "../cells/cellFormulas";
import { unregisterTable } from "../names/engineTables";
import { registerNames } from "../names/names";
import { renameInParts } from "./shiftParts";

export function listSheets(book: Book): readonly SheetInfo[] {
  return book.engine.workbook.getSheets().map((sheet, position) => {
    const id = sheet.getSheetId();
    const parts = partsOfSheet(book, id);
    const { tabColor, showGridlines, freeze } = sheet.getConfig();
    return {
      id,
      name: sheet.getName(),
      position,
      visibility: parts.visibility,
      tabColor: tabColor || null,
      showGridlines: showGridlines !== BooleanNumber.FALSE,
      showHeadings: parts.showHeadings,
      frozenRows: freeze.ySplit,
      frozenColumns: freeze.xSplit,
      protection: parts.protection,
      customProperties: parts.customProperties,
      ...(Object.keys(parts.pageLayout).length > 0 && { pageLayout: parts.pageLayout }),
    };
  });
}

function sheetInfo(book: Book, sheetId: string): SheetInfo {
  const found = listSheets(book).find((sheet) => sheet.id === sheetId);
  if (found === undefined) throw new Error(`No sheet ${sheetId}`);
  return found;
}

/** An id no sheet has or had. */
function freshId(book: Book): string {
  let number = book.parts.sheets.size + 1;
  while (book.parts.sheets.has(`sheet-${number}`)) number += 1;
  return `sheet-${number}`;
}

/** What comes from elsewhere does not take the person to another sheet; nor does Excel for an add-in. */
const STAY = { fromCollab: true };

export function addSheet(book: Book, name: string, position?: number): SheetInfo {
  const id = freshId(book);
  book.parts.sheets.set(id, emptySheetParts());
  const sheet = mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: SPARE_ROWS,
    columnCount: DEFAULT_WORKSHEET_COLUMN_COUNT + 6,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    cellData: {},
    freeze: freezeOf(0, 0),
  });
  const index = position ?? book.engine.workbook.getSheets().length;
  perform(book, InsertSheetMutation.id, { index, sheet }, STAY);
  emit(book, { kind: "sheet-added", sheetId: id, origin: "api" });
  return sheetInfo(book, id);
}

/** Excel turns references to a lost sheet into #REF!; names of the sheet go with it. */
export function deleteSheet(book: Book, sheetId: string): void {
  const name = worksheetOf(book, sheetId).getName();
  for (const table of book.parts.tables)
    if (table.area.sheetId === sheetId) unregisterTable(book, table.name);
  book.parts.tables = book.parts.tables.filter((table) => table.area.sheetId !== sheetId);
  book.parts.charts = book.parts.charts.filter((chart) => chart.sheetId !== sheetId);
  const broken = (formula: string) => breakReferences(formula, name);
  const others = allFormulas(book).filter(
    (placed) => placed.sheetId !== sheetId && broken(placed.formula) !== placed.formula,
  );
  leaveSheet(book, sheetId);
  perform(book, RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName: name });
  book.parts.sheets.delete(sheetId);
  book.parts.names = book.parts.names
    .filter((info) => info.sheetId !== sheetId)
    .map((info) => ({ ...info, formula: broken(info.formula) }));
  registerNames(book);
  setFormulas(
    book,
    others.map((placed) => ({ ...placed, formula: broken(placed.formula) })),
  );
  emit(book, { kind: "sheet-deleted", sheetId, origin: "api" });
}

/** Before the active sheet goes another takes its place: the grid must never draw one that is not there. */
function leaveSheet(book: Book, sheetId: string): void {
  if (book.parts.activeSheetId !== sheetId) return;
  const sheets = listSheets(book);
  const place = sheets.findIndex((sheet) => sheet.id === sheetId);
  const visible = (sheet: SheetInfo) => sheet.visibility === "visible";
  const next = sheets.slice(place + 1).find(visible) ?? sheets.slice(0, place).findLast(visible);
  if (next !== undefined) activateSheet(book, next.id);
}

export function renameSheet(book: Book, sheetId: string, name: string): void {
  const before = worksheetOf(book, sheetId).getName();
  if (before === name) return;
  perform(book, SetWorksheetNameMutation.id, { subUnitId: sheetId, name });
  const changed = allFormulas(book).flatMap((placed) => {
    const formula = renameSheetInFormula(placed.formula, before, name);
    return formula === placed.formula ? [] : [{ ...placed, formula }];
  });
  setFormulas(book, changed);
  renameInParts(book, before, name);
  registerNames(book);
  emit(book, { kind: "sheet-renamed", sheetId, origin: "api" });
}

export function moveSheet(book: Book, sheetId: string, position: number): void {
  const fromOrder = book.engine.workbook.getSheetIndex(worksheetOf(book, sheetId));
  perform(book, SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder: position });
  emit(book, { kind: "sheet-moved", sheetId, origin: "api" });
}

type SheetChange = Partial<Omit<SheetInfo, "id" | "name" | "position">>;

export function updateSheet(book: Book, sheetId: string, change: SheetChange): void {
  const parts = partsOfSheet(book, sheetId);
  const subUnitId = sheetId;
  if (change.tabColor !== undefined)
    perform(book, SetTabColorMutation.id, { subUnitId, color: change.tabColor ?? "" });
  if (change.showGridlines !== undefined) {
    const showGridlines = change.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    perform(book, ToggleGridlinesMutation.id, { subUnitId, showGridlines });
  }
  if (change.frozenRows !== undefined || change.frozenColumns !== undefined) freeze(book, sheetId, change);
  if (change.showHeadings !== undefined) parts.showHeadings = change.showHeadings;
  if (change.pageLayout !== undefined) parts.pageLayout = change.pageLayout;
  if (change.customProperties !== undefined) parts.customProperties = change.customProperties;
  if (change.visibility !== undefined && change.visibility !== parts.visibility) {
    parts.visibility = change.visibility;
    const isHidden = change.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (change.visibility !== "visible") leaveSheet(book, sheetId);
    perform(book, SetWorksheetHideMutation.id, { subUnitId, hidden: isHidden }, STAY);
    emit(book, { kind: "sheet-visibility", sheetId, origin: "api" });
  }
  if (change.protection !== undefined) {
    parts.protection = change.protection;
    book.show(sheetId, "protection");
    emit(book, { kind: "sheet-protection", sheetId, origin: "api" });
  }
}

function freeze(book: Book, sheetId: string, change: SheetChange): void {
  const now = worksheetOf(book, sheetId).getConfig().freeze;
  const split = freezeOf(change.frozenRows ?? now.ySplit, change.frozenColumns ?? now.xSplit);
  perform(book, SetFrozenMutation.id, { subUnitId: sheetId, ...split });
}

export function activateSheet(book: Book, sheetId: string): void {
  const before = book.parts.activeSheetId;
  if (before === sheetId) return;
  book.parts.activeSheetId = sheetId;
  perform(book, SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  book.parts.selection = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  emit(book, { kind: "sheet-deactivated", sheetId: before, origin: "api" });
  emit(book, { kind: "sheet-activated", sheetId, origin: "api" });
}
