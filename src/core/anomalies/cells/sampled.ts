import type { CellValue } from "../../sheets/cell";

/** A habit shows in a few thousand cells. */
const sampleSize = 4096;

/** The filled cells of a column, or of a long column a few thousand of them, taken evenly. */
export function sampled(cells: readonly CellValue[]): readonly CellValue[] {
  const taken: CellValue[] = [];
  take(taken, cells, Math.ceil(filledIn(cells) / sampleSize));
  return taken;
}

function filledIn(cells: readonly CellValue[]): number {
  let filled = 0;
  for (let row = 0; row < cells.length; row++) if (cells[row] !== "") filled++;
  return filled;
}

/** Takes every so manieth of the filled cells. */
function take(taken: CellValue[], cells: readonly CellValue[], step: number): void {
  let passed = 0;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? "";
    if (cell !== "" && passed++ % step === 0) taken.push(cell);
  }
}
