import { intersection, subtract } from "./area";
import type { Area } from "./parts/cells";

/**
 * Rows or columns put in or taken out. `from`/`to` bound the other axis (inclusive) where only a band of cells
 * moves; 0 and Infinity for whole rows and columns.
 */
export interface StructuralEdit {
  readonly sheetId: string;
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Positions in a row, of rows or of columns. */
export interface Span {
  readonly start: number;
  readonly count: number;
}

/** What becomes of places when cells of a sheet move; of edits one or several. */
export interface Shift extends Pick<StructuralEdit, "sheetId" | "axis" | "from" | "to"> {
  /** The first position that may move. */
  readonly at: number;
  /** A run of positions afterwards; null where nothing of it is left. */
  readonly span: (start: number, count: number) => Span | null;
}

export function shiftOf(edit: StructuralEdit): Shift {
  return { ...edit, span: (start, count) => shiftSpan(start, count, edit) };
}

/** Where `position` stands after the edit; null where it was deleted. */
export function shiftPosition(position: number, edit: StructuralEdit): number | null {
  if (position < edit.at) return position;
  if (edit.kind === "insert") return position + edit.count;
  return position < edit.at + edit.count ? null : position - edit.count;
}

/** A run of positions after the edit; null where nothing of it is left. */
export function shiftSpan(start: number, count: number, edit: StructuralEdit): Span | null {
  const end = start + count;
  if (edit.kind === "insert") {
    if (edit.at <= start) return { start: start + edit.count, count };
    return { start, count: edit.at < end ? count + edit.count : count };
  }
  const cut = Math.max(0, Math.min(end, edit.at + edit.count) - Math.max(start, edit.at));
  if (cut === count) return null;
  const before = Math.max(0, Math.min(start, edit.at + edit.count) - edit.at);
  return { start: start - before, count: count - cut };
}

/** The band of the sheet that moves, as an area. */
function bandArea(edit: StructuralEdit, like: Area): Area {
  const width = edit.to - edit.from + 1;
  return edit.axis === "rows"
    ? { ...like, column: edit.from, columns: width }
    : { ...like, row: edit.from, rows: width };
}

/** The pieces of an area after the edit: the part in the band moves, the rest stays. */
export function shiftArea(area: Area, edit: StructuralEdit): readonly Area[] {
  if (area.sheetId !== edit.sheetId) return [area];
  const band = bandArea(edit, area);
  const inside = intersection(area, band);
  if (inside === null) return [area];
  const moved = shiftWhole(inside, edit);
  const rest = subtract(area, band);
  return moved === null ? rest : [...rest, moved];
}

/** The area after the edit where it moves as one piece (tables, merges); unmoved where the band only cuts it. */
export function shiftBlock(area: Area, edit: StructuralEdit): Area | null {
  if (area.sheetId !== edit.sheetId) return area;
  const inside = intersection(area, bandArea(edit, area));
  if (inside === null || inside.rows !== area.rows || inside.columns !== area.columns) return area;
  return shiftWhole(area, edit);
}

function shiftWhole(area: Area, edit: StructuralEdit): Area | null {
  const rowwise = edit.axis === "rows";
  const span = shiftSpan(rowwise ? area.row : area.column, rowwise ? area.rows : area.columns, edit);
  if (span === null) return null;
  return rowwise
    ? { ...area, row: span.start, rows: span.count }
    : { ...area, column: span.start, columns: span.count };
}
