import { intersection, MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";

/** The block of filled cells around a place, bounded by blank rows and columns (Ctrl+A in Excel). */
export function surroundingRegion(book: Book, area: Area): Area {
  const used = book.model.usedArea(area.sheetId, true);
  if (used === null) return area;
  let region = area;
  for (;;) {
    const wider = widened(book, region, used);
    if (wider === null) return region;
    region = wider;
  }
}

function widened(book: Book, region: Area, used: Area): Area | null {
  const sides: readonly [Area, Area][] = [
    [rowsOf(region, region.row - 1), { ...region, row: region.row - 1, rows: region.rows + 1 }],
    [rowsOf(region, region.row + region.rows), { ...region, rows: region.rows + 1 }],
    [
      columnsOf(region, region.column - 1),
      { ...region, column: region.column - 1, columns: region.columns + 1 },
    ],
    [columnsOf(region, region.column + region.columns), { ...region, columns: region.columns + 1 }],
  ];
  const found = sides.find(([edge]) => isFilled(book, edge, used));
  return found === undefined ? null : found[1];
}

/** The row beside the region, one cell longer at both ends: cells touching at a corner belong together. */
function rowsOf(region: Area, row: number): Area {
  const left = Math.max(region.column - 1, 0);
  const right = Math.min(region.column + region.columns + 1, MAX_COLUMNS);
  return { ...region, row, rows: 1, column: left, columns: right - left };
}

function columnsOf(region: Area, column: number): Area {
  const top = Math.max(region.row - 1, 0);
  const bottom = Math.min(region.row + region.rows + 1, MAX_ROWS);
  return { ...region, column, columns: 1, row: top, rows: bottom - top };
}

function isFilled(book: Book, edge: Area, used: Area): boolean {
  const part = intersection(edge, used);
  return part !== null && book.model.values(part).some((row) => row.some((value) => value !== ""));
}
