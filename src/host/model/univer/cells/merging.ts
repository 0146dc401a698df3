import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { overlaps } from "../../area";
import type { Area } from "../../parts/cells";
import { type Book, emit, matrixOf, perform } from "../book/book";
import { areaOfRange, rangeOf } from "../book/toUniver";
import { NOTHING, setCells } from "./engineCells";
import { valueOfCell } from "./readCells";

export function mergedAreas(book: Book, sheetId: string): readonly Area[] {
  // Where cells have yet to move there are no merged ones.
  const ranges = book.engine.workbook.getSheetBySheetId(sheetId)?.getMergeData() ?? [];
  return ranges.map((range) => areaOfRange(sheetId, range));
}

/** Replaces all merges of a sheet. */
export function setMerges(book: Book, sheetId: string, areas: readonly Area[]): void {
  const present = mergedAreas(book, sheetId);
  if (present.length > 0) {
    perform(book, RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: present.map(rangeOf) });
  }
  if (areas.length > 0)
    perform(book, AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: areas.map(rangeOf) });
}

/** Merges an area (`across`: each row for itself); only its first value stays, as in Excel. */
export function merge(book: Book, area: Area, across: boolean): void {
  const added = across
    ? Array.from({ length: area.rows }, (_, offset) => ({ ...area, row: area.row + offset, rows: 1 }))
    : [area];
  const kept = mergedAreas(book, area.sheetId).filter((merged) => !overlaps(merged, area));
  const merges = added.filter((part) => part.rows * part.columns > 1);
  for (const part of merges) keepFirst(book, part);
  setMerges(book, area.sheetId, [...kept, ...merges]);
  emit(book, { kind: "format-changed", area, origin: "api" });
}

export function unmerge(book: Book, area: Area): void {
  const kept = mergedAreas(book, area.sheetId).filter((merged) => !overlaps(merged, area));
  setMerges(book, area.sheetId, kept);
  emit(book, { kind: "format-changed", area, origin: "api" });
}

function keepFirst(book: Book, area: Area): void {
  const matrix = matrixOf(book, area.sheetId);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = matrix[row]?.[column];
      const first = row === area.row && column === area.column;
      if (first || !cell || (!cell.f && valueOfCell(cell) === "")) continue;
      setCells(book, area.sheetId, { [row]: { [column]: { ...NOTHING } } });
    }
  }
}
