import { intersection } from "../../model/area";
import { guardSheet } from "../book/guards";
import { standardHeight, standardWidth } from "../places/geometry";
import type { FormatTarget } from "./formatTarget";

/** Points of one character of 11-point text, and of a full-width one; a cell's padding. */
const narrow = 5.5;
const wide = 11;
const padding = 8;
/** Beyond this, text would push the rest of the sheet out of sight; Excel's own bound is 255 characters. */
const widest = 255 * narrow;

/** Makes every column as wide as its longest shown text. */
export function autofitColumns({ book, areas }: FormatTarget): void {
  for (const area of areas) {
    guardSheet(book, area.sheetId, "allowFormatColumns");
    const used = book.model.usedArea(area.sheetId, true);
    const part = used === null ? null : intersection(used, area);
    if (part === null) continue;
    const widths = new Array<number>(part.columns).fill(0);
    for (const row of book.model.texts(part)) {
      for (const [column, text] of row.entries()) {
        widths[column] = Math.max(widths[column] ?? 0, textPoints(text));
      }
    }
    for (const [column, width] of widths.entries()) {
      if (width === 0) continue;
      const place = { ...part, column: part.column + column, columns: 1 };
      book.model.setColumnWidth(place, Math.min(Math.max(width + padding, standardWidth / 2), widest));
    }
  }
}

/** Gives rows the usual height for one line, more for texts with line breaks. */
export function autofitRows({ book, areas }: FormatTarget): void {
  for (const area of areas) {
    guardSheet(book, area.sheetId, "allowFormatRows");
    const used = book.model.usedArea(area.sheetId, true);
    const part = used === null ? null : intersection(used, area);
    if (part === null) continue;
    for (const [row, texts] of book.model.texts(part).entries()) {
      const lines = Math.max(...texts.map((text) => text.split("\n").length));
      book.model.setRowHeight(
        { ...part, row: part.row + row, rows: 1 },
        Math.min(lines * standardHeight, 409.5),
      );
    }
  }
}

function textPoints(text: string): number {
  const lines = text.split("\n").map((line) => {
    let points = 0;
    for (const letter of line) points += (letter.codePointAt(0) ?? 0) < 0x2e80 ? narrow : wide;
    return points;
  });
  return Math.max(...lines);
}
