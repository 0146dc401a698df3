import type { CellValue } from "../../sheets/cell";
import { spreadRows } from "../../values/groups/spreadRows";

/** A habit shows in a few thousand cells. */
const sampleSize = 4096;

/** The filled cells of a column, or of a long column a few thousand of them (see spreadRows). */
export function sampled(cells: readonly CellValue[]): readonly CellValue[] {
  const places = spreadRows(filledIn(cells), sampleSize);
  const taken: CellValue[] = [];
  let passed = 0;
  for (let row = 0; row < cells.length && taken.length < places.length; row++) {
    const cell = cells[row] ?? "";
    if (cell !== "" && passed++ === places[taken.length]) taken.push(cell);
  }
  return taken;
}

function filledIn(cells: readonly CellValue[]): number {
  let filled = 0;
  for (let row = 0; row < cells.length; row++) if (cells[row] !== "") filled++;
  return filled;
}
