import { intersection, MAX_COLUMNS, MAX_ROWS, subtract } from "../../model/area";
import type { Area } from "../../model/parts/cells";

/** The smallest place that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { sheetId: one.sheetId, row, column, rows, columns };
}

/** What is left of some places when others are cut out of them. */
export function subtractAll(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (left, hole) =>
      left.flatMap((area) => (intersection(area, hole) === null ? [area] : subtract(area, hole))),
    areas,
  );
}

/** True where two lists of places share a cell. */
export function anyOverlap(some: readonly Area[], others: readonly Area[]): boolean {
  return some.some((one) => others.some((other) => intersection(one, other) !== null));
}

/** True where the place spans all rows, as A:C does. */
export function isEntireColumn(area: Area): boolean {
  return area.rows === MAX_ROWS;
}

/** True where the place spans all columns, as 1:3 does. */
export function isEntireRow(area: Area): boolean {
  return area.columns === MAX_COLUMNS;
}

/** True where the place lies on the sheet at all. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** Number of cells. */
export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** The cells of a place, row by row, as their offsets in it. */
export function* cellsOf(area: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) yield { row, column };
  }
}

/** One cell of a place by its offset. */
export function cellAt(area: Area, row: number, column: number): Area {
  return { sheetId: area.sheetId, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}
