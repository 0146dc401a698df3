import { intersection } from "../../area";
import type { EvaluationSite } from "../../evaluate/results";
import { keepsRule, listChoices } from "../../evaluate/validity";
import type { Area, Scalar } from "../../parts/cells";
import type { ValidationRange } from "../../parts/rules";
import { type Book, partsOfSheet, worksheetOf } from "../book/book";
import { readValues } from "../cells/readCells";

/** Milliseconds to a serial day in the local calendar. */
function todaySerial(): number {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Areas read for checks, by place; good only as long as nothing is written. */
export type SeenAreas = Map<string, readonly (readonly Scalar[])[]>;

/** Sees the whole workbook; areas end where the sheet's content ends. */
function siteFor(
  book: Book,
  rule: ValidationRange,
  sheetId: string,
  seen: SeenAreas = new Map(),
): (row: number, column: number) => EvaluationSite {
  const origin = rule.areas[0];
  const valuesOf = (area: Area) => {
    const sheet = worksheetOf(book, area.sheetId);
    const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
    const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
    const key = `${area.sheetId}|${area.row}|${area.column}|${rows}|${columns}`;
    // Sources of lists are the same for every row; a cell of the row itself is cheap to read again.
    const known = seen.get(key);
    if (known !== undefined) return known;
    const values = rows > 0 && columns > 0 ? readValues(book, { ...area, rows, columns }) : [];
    if (rows > 1) seen.set(key, values);
    return values;
  };
  const nameFormula = (name: string) => nameOn(book, sheetId, name);
  const sheetIdOf = (name: string) =>
    book.engine.workbook
      .getSheets()
      .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
      ?.getSheetId() ?? null;
  const shared = { sheetId, valuesOf, nameFormula, sheetIdOf, today: todaySerial() };
  return (row, column) => ({
    ...shared,
    row,
    column,
    rowOffset: row - (origin?.row ?? row),
    columnOffset: column - (origin?.column ?? column),
  });
}

/** The sheet's own name goes before the workbook's. */
function nameOn(book: Book, sheetId: string, name: string): string | null {
  const same = book.parts.names.filter((info) => info.name.toLowerCase() === name.toLowerCase());
  return (
    (same.find((info) => info.sheetId === sheetId) ?? same.find((info) => info.sheetId === null))?.formula ??
    null
  );
}

export function ruleAt(book: Book, cell: Area): ValidationRange | undefined {
  const one = { ...cell, rows: 1, columns: 1 };
  return partsOfSheet(book, cell.sheetId).validations.find((rule) =>
    rule.areas.some((area) => intersection(area, one) !== null),
  );
}

/** The choices of a cell's dropdown; null where it has none. */
export function choicesOf(book: Book, cell: Area): readonly string[] | null {
  const rule = ruleAt(book, cell);
  return rule === undefined
    ? null
    : listChoices(rule.validation, siteFor(book, rule, cell.sheetId)(cell.row, cell.column));
}

/** Whether a cell would keep its rule with this value; who checks many cells at once passes the same `seen`. */
export function acceptsValue(book: Book, cell: Area, value: Scalar, seen?: SeenAreas): boolean {
  const rule = ruleAt(book, cell);
  if (rule === undefined) return true;
  return keepsRule(value, rule.validation, siteFor(book, rule, cell.sheetId, seen)(cell.row, cell.column));
}

/** Cells of the area that break their rule now, as runs down each column. */
export function invalidCells(book: Book, area: Area): readonly Area[] {
  const broken: Area[] = [];
  for (const rule of partsOfSheet(book, area.sheetId).validations) {
    const site = siteFor(book, rule, area.sheetId);
    for (const each of rule.areas) {
      const part = intersection(each, area);
      if (part !== null) broken.push(...brokenRuns(book, part, rule, site));
    }
  }
  return broken;
}

function brokenRuns(
  book: Book,
  area: Area,
  rule: ValidationRange,
  site: (row: number, column: number) => EvaluationSite,
): readonly Area[] {
  const rows = Math.min(area.rows, worksheetOf(book, area.sheetId).getRowCount() - area.row);
  if (rows <= 0) return [];
  const values = readValues(book, { ...area, rows });
  const runs: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let start = -1;
    for (let row = area.row; row <= area.row + rows; row += 1) {
      const value = values[row - area.row]?.[column - area.column];
      const bad = value !== undefined && !keepsRule(value, rule.validation, site(row, column));
      if (bad && start < 0) start = row;
      if (!bad && start >= 0) {
        runs.push({ sheetId: area.sheetId, row: start, column, rows: row - start, columns: 1 });
        start = -1;
      }
    }
  }
  return runs;
}
