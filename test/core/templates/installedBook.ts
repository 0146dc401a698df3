import type { HeldRule } from "../../../src/core/changes/heldValidation";
import type { NameBlueprint, SheetBlueprint, ValidationBlueprint } from "../../../src/core/sheets/blueprint";
import type { CellValue } from "../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../src/core/sheets/choices/defaultDictionaries";
import type { Profile, SheetId } from "../../../src/core/sheets/column";
import type { SheetHead } from "../../../src/core/sheets/grid";
import type { Language } from "../../../src/core/sheets/words";
import {
  type ColumnAnswer,
  type ColumnProbe,
  probesOf,
  type StructureFacts,
} from "../../../src/core/templates/own/structureFacts";
import { type StructureTable, structureTables } from "../../../src/core/templates/own/structureTables";
import { workbookBlueprint } from "../../../src/core/templates/sheets/workbookBlueprint";

export const regions = [
  { name: "浙江省", cities: [{ name: "杭州市", districts: ["西湖区", "余杭区"] }] },
  { name: "广东省", cities: [{ name: "东莞市", districts: [] }] },
];
export const defaults = { dictionaries: defaultDictionaries, regions };

/** A sheet of a workbook in memory, to be drifted by a test; rows and columns are 0-based. */
export interface BookSheet {
  name: string;
  cells: CellValue[][];
  tables: { name: string; row: number; column: number; rows: number; columns: number }[];
  validations: ValidationBlueprint[];
}
export interface Book {
  sheets: BookSheet[];
  /** In lower case, as a workbook is asked for them. */
  names: Map<string, string>;
}

/** A workbook as an install of these sheets and names leaves it. */
export function bookOf(sheets: readonly SheetBlueprint[], names: readonly NameBlueprint[]): Book {
  return {
    sheets: sheets.map(painted),
    names: new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula])),
  };
}

export function installedBook(language: Language = "zh-CN", profile: Profile = "standard"): Book {
  const none = { taken: { sheets: [], tables: [] }, present: new Map() };
  const { sheets, names } = workbookBlueprint({ language, profile, ...none, ...defaults });
  return bookOf(sheets, names);
}

function painted({ name, cells, tables, validations }: SheetBlueprint): BookSheet {
  const grid: CellValue[][] = [];
  const wide = Math.max(0, ...cells.map(({ column, columns }) => column + columns));
  const tall = Math.max(0, ...cells.map(({ row, rows }) => row + rows));
  for (let row = 0; row < tall; row++) grid.push(new Array<CellValue>(wide).fill(""));
  for (const { row, column, values } of cells)
    values.forEach((line, i) => {
      grid[row + i]?.splice(column, line.length, ...line);
    });
  return { name, cells: grid, tables: tables.map((table) => ({ ...table })), validations: [...validations] };
}

export function headsOf({ sheets }: Book): readonly SheetHead[] {
  return sheets.map(({ name, cells, tables }) => ({
    sheet: name,
    visible: true,
    head: { sheet: name, firstRow: 1, firstColumn: 0, rows: cells.slice(0, 20) },
    lastRow: cells.length,
    lastColumn: (cells[0]?.length ?? 1) - 1,
    tables: tables.map(({ name: table, row, column, rows, columns }) => ({
      name: table,
      firstRow: row + 1,
      firstColumn: column,
      rows,
      columns,
    })),
  }));
}

/** All that 结构体检 and an uninstall read of a workbook. */
export function factsOf(book: Book): StructureFacts {
  const heads = headsOf(book);
  return { heads, names: book.names, answers: probesOf(heads).map((probe) => answerTo(book, probe)) };
}

function answerTo(book: Book, { sheet, column, firstRow, rows, look }: ColumnProbe): ColumnAnswer {
  const at = sheetNamed(book, sheet);
  const places = Array.from({ length: rows }, (_, i) => firstRow - 1 + i);
  if (look === "cells") return { cells: places.map((row) => at.cells[row]?.[column] ?? "") };
  const runs: { rows: number; rule: HeldRule | null; of: ValidationBlueprint | undefined }[] = [];
  for (const row of places) {
    const of = at.validations.findLast(
      (area) => column === area.column && row >= area.row && row < area.row + area.rows,
    );
    const last = runs.at(-1);
    if (last && last.of === of) last.rows++;
    else runs.push({ rows: 1, rule: of ? heldRule(of.rule) : null, of });
  }
  return { runs: runs.map(({ rows: count, rule }) => ({ rows: count, rule })) };
}

/** A rule as Excel gives it back. */
function heldRule(rule: ValidationBlueprint["rule"]): HeldRule | null {
  switch (rule.kind) {
    case "list":
      return { kind: "list", source: rule.source, inCellDropDown: true };
    case "custom":
      return { kind: "custom", formula: rule.formula };
    case "date":
      return { kind: "date", operator: "Between", formula1: rule.from, formula2: rule.to };
    case "whole-number":
      return { kind: "wholeNumber", operator: "Between", formula1: rule.from, formula2: rule.to };
    case "decimal":
      return { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: rule.from };
    case "none":
      return null;
  }
}

export function sheetNamed(book: Book, name: string): BookSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found;
}

export function tableOf(book: Book, id: SheetId): StructureTable {
  const found = structureTables(headsOf(book)).find(({ spec }) => spec.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** 0-based column of a heading. */
export function columnAt(book: Book, sheet: string, heading: string): number {
  const [table] = sheetNamed(book, sheet).tables;
  return sheetNamed(book, sheet).cells[table?.row ?? 0]?.indexOf(heading) ?? -1;
}

/** Rows by heading, below the headings; formulas and dropdowns follow as Excel's tables let them. */
export function fill(book: Book, name: string, rows: readonly Readonly<Record<string, CellValue>>[]): void {
  const sheet = sheetNamed(book, name);
  const [table] = sheet.tables;
  if (!table) throw new Error(name);
  const headings = sheet.cells[table.row] ?? [];
  const [blank = []] = sheet.cells.slice(table.row + 1);
  const body = rows.map((row) => headings.map((heading, i) => row[String(heading)] ?? blank[i] ?? ""));
  sheet.cells.splice(table.row + 1, sheet.cells.length, ...body);
  table.rows = body.length + 1;
  sheet.validations = sheet.validations.map((area) => ({ ...area, rows: body.length }));
}
