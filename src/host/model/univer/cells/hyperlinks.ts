import { cellArea, contains } from "../../area";
import type { Area } from "../../parts/cells";
import type { WorkbookModel } from "../../workbookModel";
import { type Book, partsOfSheet } from "../book/book";

/** The link of an area's first cell; null where it has none. */
export function hyperlinkOf(book: Book, area: Area): ReturnType<WorkbookModel["hyperlink"]> {
  const { hyperlinks } = partsOfSheet(book, area.sheetId);
  return hyperlinks.find(({ row, column }) => row === area.row && column === area.column)?.content ?? null;
}

/** Takes the links out of an area; a new one stands in its first cell. */
export function setHyperlink(book: Book, ...[area, link]: Parameters<WorkbookModel["setHyperlink"]>): void {
  const parts = partsOfSheet(book, area.sheetId);
  const { sheetId, row, column } = area;
  const others = parts.hyperlinks.filter(
    (placed) => !contains(area, cellArea(sheetId, placed.row, placed.column)),
  );
  parts.hyperlinks = link === null ? others : [...others, { row, column, content: link }];
}
