import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { isEntireColumn, isEntireRow } from "./area";

/** Points, for sheets whose rows and columns all have the usual size: as wide as the model draws them. */
export const standardHeight = 15;
export const standardWidth = 54;

/** Width in points; hidden columns count nothing. */
export function widthOf(book: Book, area: Area): number {
  if (isEntireRow(area)) return area.columns * standardWidth;
  return sum(area.columns, (index) => columnPoints(book, area, area.column + index));
}

/** Height in points; hidden rows count nothing. */
export function heightOf(book: Book, area: Area): number {
  const same = isEntireColumn(area) ? standardHeight : uniformHeight(book, area);
  if (same !== null) return same * area.rows;
  return sum(area.rows, (index) => rowPoints(book, area, area.row + index));
}

/** Distance of the place from the sheet's left edge in points. */
export function leftOf(book: Book, area: Area): number {
  return area.column === 0 ? 0 : widthOf(book, { ...area, column: 0, columns: area.column });
}

/** Distance of the place from the sheet's top edge in points. */
export function topOf(book: Book, area: Area): number {
  return area.row === 0 ? 0 : heightOf(book, { ...area, row: 0, rows: area.row });
}

function uniformHeight(book: Book, area: Area): number | null {
  return book.model.hidden(area, "rows") === false ? book.model.rowHeight(area) : null;
}

function columnPoints(book: Book, area: Area, column: number): number {
  const place = { ...area, row: 0, rows: 1, column, columns: 1 };
  if (book.model.hidden(place, "columns") === true) return 0;
  return book.model.columnWidth(place) ?? standardWidth;
}

function rowPoints(book: Book, area: Area, row: number): number {
  const place = { ...area, row, rows: 1, column: 0, columns: 1 };
  if (book.model.hidden(place, "rows") === true) return 0;
  return book.model.rowHeight(place) ?? standardHeight;
}

function sum(count: number, sizeAt: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += sizeAt(index);
  return total;
}
