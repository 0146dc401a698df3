import { emptySheetFacts } from "../../../src/host/model/emptySheet";
import type { Area, Scalar } from "../../../src/host/model/parts/cells";
import type { ModelEvent } from "../../../src/host/model/parts/events";
import type { ValidationRange } from "../../../src/host/model/parts/rules";
import type { NameInfo, SheetInfo } from "../../../src/host/model/parts/sheets";
import type { FilterInfo, TableInfo } from "../../../src/host/model/parts/tables";

/** One stored cell; the value of a formula is worked out when it is read. */
export interface MemoryCell {
  readonly value: Scalar;
  readonly formula?: string;
  /** Number format; left out = that of a fresh cell. */
  readonly format?: string;
}

export interface MemorySheet {
  facts: Omit<SheetInfo, "position">;
  rows: Map<number, Map<number, MemoryCell>>;
  validations: readonly ValidationRange[];
  filters: readonly FilterInfo[];
  filteredRows: ReadonlySet<number>;
}

/** A small workbook in plain objects: quick to copy, and every result is there at once. */
export interface MemoryBook {
  sheets: MemorySheet[];
  tables: readonly TableInfo[];
  names: readonly NameInfo[];
  active: string;
  /** How many sheets and tables there ever were. */
  made: number;
  readonly listeners: Set<(event: ModelEvent) => void>;
}

export function blankMemoryBook(names: readonly string[]): MemoryBook {
  const book = { sheets: [], tables: [], names: [], active: "s0", made: 0, listeners: new Set<never>() };
  for (const name of names) addMemorySheet(book, name);
  return book;
}

/** A copy that shares nothing that changes. */
export function copyMemoryBook(book: MemoryBook): MemoryBook {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)])),
  }));
  return { ...book, sheets, listeners: new Set() };
}

export function addMemorySheet(book: MemoryBook, name: string, position = book.sheets.length): MemorySheet {
  const facts = emptySheetFacts(`s${book.made++}`, name);
  const sheet = { facts, rows: new Map(), validations: [], filters: [], filteredRows: new Set<number>() };
  book.sheets.splice(position, 0, sheet);
  return sheet;
}

export function sheetOf(book: MemoryBook, sheetId: string): MemorySheet {
  const found = book.sheets.find(({ facts }) => facts.id === sheetId);
  if (!found) throw new Error(`No sheet ${sheetId}`);
  return found;
}

export function emit(book: MemoryBook, event: ModelEvent): void {
  for (const listener of book.listeners) listener(event);
}

export function cellAt(sheet: MemorySheet, row: number, column: number): MemoryCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

export function putCell(sheet: MemorySheet, row: number, column: number, cell: MemoryCell | null): void {
  const cells = sheet.rows.get(row) ?? new Map<number, MemoryCell>();
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  if (cells.size > 0) sheet.rows.set(row, cells);
  else sheet.rows.delete(row);
}

/** Every stored cell of a sheet with its place. */
export function storedCells(
  sheet: MemorySheet,
): readonly { readonly row: number; readonly column: number; readonly cell: MemoryCell }[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => ({ row, column, cell })),
  );
}

/** Rewrites every formula of the workbook, of cells and of names. */
export function rewriteFormulas(
  book: MemoryBook,
  rewrite: (formula: string, sheetName: string | null) => string,
): void {
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of storedCells(sheet)) {
      if (cell.formula === undefined) continue;
      putCell(sheet, row, column, { ...cell, formula: rewrite(cell.formula, sheet.facts.name) });
    }
  }
  book.names = book.names.map((name) => ({ ...name, formula: rewrite(name.formula, null) }));
}

/** Smallest area that holds every value or, with formats, every touched cell. */
export function usedArea(book: MemoryBook, sheetId: string, valuesOnly: boolean): Area | null {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  for (const [row, cells] of sheetOf(book, sheetId).rows) {
    for (const [column, cell] of cells) {
      if (valuesOnly && cell.formula === undefined && cell.value === "") continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
