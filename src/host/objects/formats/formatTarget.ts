import type { Area, CellStyle } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { guardCells, guardSheet } from "../book/guards";
import { guardSize } from "../places/cellMatrix";

/** The cells a format object speaks for. */
export interface FormatTarget {
  readonly book: Book;
  readonly areas: readonly Area[];
}

/** A style property of all cells; null where they differ. */
export function styleOf<K extends keyof CellStyle>(target: FormatTarget, key: K): CellStyle[K] | null {
  const values = target.areas.map((area) => target.book.model.style(area)[key]);
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Sets style properties of all cells. */
export function setStyle(target: FormatTarget, style: CellStyle): void {
  for (const area of target.areas) {
    guardFormat(target.book, area);
    guardSize(area);
    target.book.model.setStyle(area, style);
  }
}

/** Refuses formatting on a protected sheet unless its options allow it. */
export function guardFormat(book: Book, area: Area): void {
  const protection = book.model.sheets().find((sheet) => sheet.id === area.sheetId)?.protection ?? null;
  if (protection?.options.allowFormatCells === true) guardSheet(book, area.sheetId, "allowFormatCells");
  else guardCells(book, area);
}

/** The value all areas agree on, else null. */
export function common<V>(target: FormatTarget, read: (area: Area) => V | null): V | null {
  const values = target.areas.map(read);
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
