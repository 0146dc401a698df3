import type { CellValue } from "../../sheets/cell";

/** Asking for a text's length fetches it from memory, many at once; going through its characters would wait for each. */
export function bringNear(cells: readonly CellValue[], from: number, to: number): number {
  let length = 0;
  for (let row = from; row < to; row++) length += lengthOf(cells[row]);
  return length;
}

type Rows = readonly (readonly CellValue[])[];

/**
 * The same for the cells of whole rows. Deciding what a row is asks for one cell after the other and would wait for each,
 * half the time that a table of a million rows takes. Column by column, for then more of them are on their way at once.
 */
export function bringRowsNear(rows: Rows, from: number, to: number): number {
  let length = 0;
  for (let row = from; row < to; row++) length += rows[row]?.length ?? 0;
  const columns = rows[from]?.length ?? 0;
  for (let column = 0; column < columns; column++) length += bringColumnNear(rows, from, to, column);
  return length;
}

function bringColumnNear(rows: Rows, from: number, to: number, column: number): number {
  let length = 0;
  for (let row = from; row < to; row++) length += lengthOf(rows[row]?.[column]);
  return length;
}

function lengthOf(cell: CellValue | undefined): number {
  return typeof cell === "string" ? cell.length : 0;
}
