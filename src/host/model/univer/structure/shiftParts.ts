import { renameSheetInFormula, shiftFormula } from "../../formulas/shiftFormula";
import type { Area, Scalar } from "../../parts/cells";
import type { Validation } from "../../parts/rules";
import type { NameInfo } from "../../parts/sheets";
import type { TableInfo } from "../../parts/tables";
import { type StructuralEdit, shiftArea, shiftBlock, shiftOf, shiftPosition } from "../../structuralEdit";
import type { Book } from "../book/book";
import { partsOfSheet } from "../book/book";
import type { Placed, SheetParts } from "../book/bookParts";

/** Moves everything we keep ourselves along with rows or columns that came or went. */
export function shiftParts(book: Book, edit: StructuralEdit): void {
  const edited = nameOf(book, edit.sheetId);
  const shift = shiftOf(edit);
  for (const [sheetId, parts] of book.parts.sheets) {
    const formula = (text: string) => shiftFormula(text, nameOf(book, sheetId), edited, shift);
    shiftRules(parts, edit, formula);
    if (sheetId === edit.sheetId) shiftPlaces(parts, edit);
  }
  book.parts.tables = book.parts.tables.flatMap((table) => shiftTable(table, edit));
  book.parts.names = book.parts.names.map((info) => {
    const home = info.sheetId === null ? edited : nameOf(book, info.sheetId);
    return { ...info, formula: shiftFormula(info.formula, home, edited, shift) };
  });
  book.parts.charts = book.parts.charts.map((chart) => ({
    ...chart,
    source: chart.source === null ? null : shiftBlock(chart.source, edit),
  }));
}

function nameOf(book: Book, sheetId: string): string {
  return book.engine.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
}

type Rewrite = (formula: string) => string;

/** Areas move on their own sheet; formulas of rules on any sheet may point at the edited one. */
function shiftRules(parts: SheetParts, edit: StructuralEdit, rewrite: Rewrite): void {
  const areas = (list: readonly Area[]) => list.flatMap((area) => shiftArea(area, edit));
  parts.validations = parts.validations
    .map(({ areas: list, validation }) => ({
      areas: areas(list),
      validation: mapValidation(validation, rewrite),
    }))
    .filter((rule) => rule.areas.length > 0);
  parts.conditionalFormats = parts.conditionalFormats
    .map((format) => ({ ...format, areas: areas(format.areas), rule: mapRule(format.rule, rewrite) }))
    .filter((format) => format.areas.length > 0);
}

function mapOperand(value: Scalar, rewrite: Rewrite): Scalar {
  return typeof value === "string" && value.startsWith("=") ? rewrite(value) : value;
}

function mapValidation(validation: Validation, rewrite: Rewrite): Validation {
  const { formula1, formula2 } = validation;
  return {
    ...validation,
    formula1: mapOperand(formula1, rewrite),
    ...(formula2 === undefined ? {} : { formula2: mapOperand(formula2, rewrite) }),
  };
}

function mapRule(
  rule: Readonly<Record<string, unknown>>,
  rewrite: Rewrite,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(rule).map(([key, value]) => [
    key,
    /^formula/i.test(key) && typeof value === "string" ? mapOperand(value, rewrite) : value,
  ]);
  return Object.fromEntries(entries);
}

function shiftPlaces(parts: SheetParts, edit: StructuralEdit): void {
  parts.hyperlinks = movePlaced(parts.hyperlinks, edit);
  parts.notes = movePlaced(parts.notes, edit);
  parts.filters = parts.filters.flatMap((filter) => {
    const area = shiftBlock(filter.area, edit);
    return area === null ? [] : [{ ...filter, area }];
  });
  if (edit.axis === "rows" && edit.to === Number.POSITIVE_INFINITY) {
    const rows = [...parts.filteredRows].map((row) => shiftPosition(row, edit)).filter((row) => row !== null);
    parts.filteredRows = new Set(rows);
  }
}

function movePlaced<T>(list: readonly Placed<T>[], edit: StructuralEdit): readonly Placed<T>[] {
  return list.flatMap((placed) => {
    const across = edit.axis === "rows" ? placed.column : placed.row;
    if (across < edit.from || across > edit.to) return [placed];
    const at = shiftPosition(edit.axis === "rows" ? placed.row : placed.column, edit);
    if (at === null) return [];
    return [edit.axis === "rows" ? { ...placed, row: at } : { ...placed, column: at }];
  });
}

/** A table loses or gains columns with their ids; it goes when all of it went. */
function shiftTable(table: TableInfo, edit: StructuralEdit): readonly TableInfo[] {
  const area = shiftBlock(table.area, edit);
  if (area === null) return [];
  if (area.columns === table.area.columns) return [{ ...table, area }];
  if (edit.kind === "delete") {
    const columnIds = table.columnIds.filter(
      (_, place) => shiftPosition(table.area.column + place, edit) !== null,
    );
    return [{ ...table, area, columnIds }];
  }
  const next = Math.max(0, ...table.columnIds) + 1;
  const fresh = Array.from({ length: area.columns - table.area.columns }, (_, place) => next + place);
  const columnIds = [...table.columnIds];
  columnIds.splice(edit.at - table.area.column, 0, ...fresh);
  return [{ ...table, area, columnIds }];
}

/** Formulas of our own parts after a sheet got another name. */
export function renameInParts(book: Book, oldName: string, newName: string): void {
  const rewrite = (formula: string) => renameSheetInFormula(formula, oldName, newName);
  for (const sheetId of book.parts.sheets.keys()) {
    const parts = partsOfSheet(book, sheetId);
    parts.validations = parts.validations.map((rule) => ({
      ...rule,
      validation: mapValidation(rule.validation, rewrite),
    }));
    parts.conditionalFormats = parts.conditionalFormats.map((format) => ({
      ...format,
      rule: mapRule(format.rule, rewrite),
    }));
  }
  book.parts.names = book.parts.names.map((info): NameInfo => ({ ...info, formula: rewrite(info.formula) }));
}
