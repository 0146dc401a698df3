import { HostError } from "../../engine/types/hostError";
import { intersection } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { guardCells } from "../book/guards";

/** The refusal of an operation that merged cells do not allow. */
export function mergedRangeConflict(): HostError {
  return new HostError("MergedRangeConflict", "Cannot complete the operation: cells are merged.");
}

/** Merges cells as Excel does: only the top-left value stays. Cells of a table cannot be merged. */
export function mergeCells(book: Book, area: Area, across: boolean): void {
  guardCells(book, area);
  if (book.model.tables().some((table) => intersection(table.area, area) !== null)) {
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  const rows = across ? area.rows : 1;
  const height = across ? 1 : area.rows;
  for (let row = 0; row < rows; row++) {
    keepFirst(book, { ...area, row: area.row + row, rows: height });
  }
  book.model.merge(area, across);
}

function keepFirst(book: Book, area: Area): void {
  const writes = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      row === 0 && column === 0 ? null : ({ kind: "clear" } as const),
    ),
  );
  book.model.writeCells(area, writes, "api");
}
