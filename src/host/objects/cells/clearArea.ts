import { intersection } from "../../model/area";
import type { Area, CellWrite } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { guardCells } from "../book/guards";
import { subtractAll } from "../places/area";
import { settleHeaders } from "./settleHeaders";

/** `Excel.ClearApplyTo`. */
export const clearModes = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

/** Clears what the mode names; "All" takes contents, formats, links, validation and conditional formats. */
export function clearArea(book: Book, area: Area, mode: (typeof clearModes)[number]): void {
  guardCells(book, area);
  if (mode === "All" || mode === "Contents" || mode === "ResetContents") clearContents(book, area);
  if (mode === "All" || mode === "Formats" || mode === "RemoveHyperlinks") book.model.clearFormats(area);
  if (mode !== "Formats" && mode !== "Contents") clearLinks(book, area);
  if (mode === "All") book.model.setValidation(area, null);
  if (mode === "All" || mode === "Formats") clearConditionalFormats(book, area);
}

/** Empties cells; only the used part is written, so that clearing whole columns is cheap. */
export function clearContents(book: Book, area: Area): void {
  const used = book.model.usedArea(area.sheetId, true);
  const part = used === null ? null : intersection(used, area);
  if (part === null) return;
  const row = new Array<CellWrite>(part.columns).fill({ kind: "clear" });
  book.model.writeCells(part, new Array<readonly CellWrite[]>(part.rows).fill(row), "api");
  settleHeaders(book, part);
}

function clearLinks(book: Book, area: Area): void {
  const used = book.model.usedArea(area.sheetId, false);
  const part = used === null ? null : intersection(used, area);
  if (part !== null) book.model.setHyperlink(part, null);
}

/** Cuts the place out of every conditional format's range; a format with nothing left is removed. */
export function clearConditionalFormats(book: Book, area: Area): void {
  for (const format of book.model.conditionalFormats(area.sheetId)) {
    const left = subtractAll(format.areas, [area]);
    if (left.length === 0) book.model.removeConditionalFormat(area.sheetId, format.id);
    else if (left.length !== format.areas.length || left.some((one, index) => one !== format.areas[index])) {
      book.model.updateConditionalFormat(area.sheetId, format.id, { areas: left });
    }
  }
}
