import type { Area } from "./parts/cells";

/** Excel's sheet size: rows and columns of every worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The part two areas share; null where they share none. */
export function intersection(first: Area, second: Area): Area | null {
  if (first.sheetId !== second.sheetId) return null;
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: first.sheetId, row, column, rows, columns } : null;
}

export function overlaps(first: Area, second: Area): boolean {
  return intersection(first, second) !== null;
}

/** Whether `outer` holds every cell of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

export function sameArea(first: Area, second: Area): boolean {
  return contains(first, second) && contains(second, first);
}

export function cellArea(sheetId: string, row: number, column: number): Area {
  return { sheetId, row, column, rows: 1, columns: 1 };
}

/** What is left of `area` without `hole`, as at most four areas (above, below, left, right). */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const { sheetId } = area;
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const pieces: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { sheetId, row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { sheetId, row: cut.row, rows: cut.rows, column: right, columns: area.column + area.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
