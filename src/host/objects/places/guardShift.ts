import { HostError } from "../../engine/types/hostError";
import { contains, intersection, MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";

/**
 * Refuses moving cells where Excel does: through part of a table or merged cell, or with values falling off the
 * sheet's end.
 */
export function guardShift(
  book: Book,
  area: Area,
  axis: "rows" | "columns",
  kind: "insert" | "delete",
): void {
  const band = movingBand(area, axis);
  const solid = [...book.model.tables().map((table) => table.area), ...book.model.mergedAreas(area.sheetId)];
  if (solid.some((block) => isTorn(block, band, area, axis))) throw insertDeleteConflict();
  if (kind === "insert" && losesCells(book, area, band, axis)) throw nonBlankCellOffSheet();
}

/** Everything the shift moves: the place and all that follows it in its rows or columns. */
function movingBand(area: Area, axis: "rows" | "columns"): Area {
  return axis === "rows"
    ? { ...area, rows: MAX_ROWS - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
}

/** A block is torn where only some of its columns (rows) move; within the place itself it may be cut whole. */
function isTorn(block: Area, band: Area, area: Area, axis: "rows" | "columns"): boolean {
  if (intersection(block, band) === null || contains(area, block)) return false;
  const across: Area =
    axis === "rows"
      ? { ...block, column: band.column, columns: band.columns }
      : { ...block, row: band.row, rows: band.rows };
  return !contains(across, block);
}

/** A dozen whole rows. More cells at the sheet's end, a whole column's already, are not looked at one by one. */
const fewCells = 200_000;

function losesCells(book: Book, area: Area, band: Area, axis: "rows" | "columns"): boolean {
  const last: Area =
    axis === "rows"
      ? { ...band, row: MAX_ROWS - area.rows, rows: area.rows }
      : { ...band, column: MAX_COLUMNS - area.columns, columns: area.columns };
  // Going through a long sheet for every row that comes took most of the time of putting rows back.
  if (last.rows * last.columns <= fewCells)
    return book.model.formulas(last).some((row) => row.some((cell) => cell !== ""));
  const used = book.model.usedArea(area.sheetId, true);
  return used !== null && intersection(used, last) !== null;
}

function insertDeleteConflict(): HostError {
  return new HostError(
    "InsertDeleteConflict",
    "The insert or delete operation attempted resulted in a conflict.",
  );
}

function nonBlankCellOffSheet(): HostError {
  return new HostError(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  );
}
