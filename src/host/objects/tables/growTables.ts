import { intersection } from "../../model/area";
import type { Area, TableInfo } from "../../model/workbookParts";
import type { Book } from "../book";
import { isEntireColumn, isEntireRow } from "../ranges/area";

/**
 * Excel extends a table over what is written right below or right beside it. It does not where a totals row is
 * shown, where validation rules lie under the table (office-js issue 3013), where nothing but blanks were written,
 * where another table is in the way, or on a protected sheet.
 */
export function growTables(book: Book, written: Area, hasContent: boolean): void {
  if (!hasContent || isEntireColumn(written) || isEntireRow(written)) return;
  for (const table of book.model.tables()) {
    const grown = table.area.sheetId === written.sheetId ? grownArea(table, written) : null;
    if (grown === null || !mayGrow(book, table, grown)) continue;
    const added = grown.columns - table.area.columns;
    book.model.updateTable(table.id, { area: grown });
    if (added > 0) return;
  }
}

function grownArea(table: TableInfo, written: Area): Area | null {
  const { area } = table;
  const right = area.column + area.columns;
  const bottom = area.row + area.rows;
  const within = written.column >= area.column && written.column + written.columns <= right;
  if (!table.showTotals && written.row === bottom && within)
    return { ...area, rows: area.rows + written.rows };
  const beside = written.row >= area.row && written.row + written.rows <= bottom;
  return written.column === right && beside ? { ...area, columns: area.columns + written.columns } : null;
}

function mayGrow(book: Book, table: TableInfo, grown: Area): boolean {
  const { model } = book;
  const sheet = model.sheets().find((one) => one.id === grown.sheetId);
  const inTheWay = model
    .tables()
    .some((other) => other.id !== table.id && intersection(other.area, grown) !== null);
  const merged = model.mergedAreas(grown.sheetId).some((area) => intersection(area, grown) !== null);
  return sheet?.protection === null && !inTheWay && !merged && !hasRulesOutside(book, table, grown);
}

function hasRulesOutside(book: Book, table: TableInfo, grown: Area): boolean {
  const added = { ...grown, row: table.area.row + table.area.rows, rows: grown.rows - table.area.rows };
  if (added.rows <= 0) return false;
  return book.model
    .validations(grown.sheetId)
    .some((range) => range.areas.some((area) => intersection(area, added) !== null));
}
