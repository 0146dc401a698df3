import type { CellValue } from "../sheets/cell";
import { createCodes, type DistinctCells } from "./distinctCells";

/** The cells of one column while its rows come in; what repeats is told apart on the way. */
export interface ColumnCells {
  /** Appends the cell at `position` of each row that was taken; "" where it is missing or the position negative. */
  append(rows: readonly (readonly CellValue[])[], taken: readonly number[], position: number): void;
  /** The cells so far; further rows may follow. */
  cells(): readonly CellValue[];
  distinct(): DistinctCells | null;
}

/** After so many records a sheet is believed when it says how many it has. */
const believedFrom = 2048;

/** Room for `expected` cells is made at once, so that a million are not moved again and again. */
export function createColumnCells(expected: number): ColumnCells {
  const cells: CellValue[] = [];
  const codes = createCodes(expected);
  let count = 0;

  function makeRoom(needed: number): void {
    if (needed <= cells.length) return;
    cells.length = needed <= believedFrom ? needed : Math.max(needed, expected, cells.length * 2);
  }

  return {
    append(rows, taken, position) {
      makeRoom(count + taken.length);
      for (const row of taken) cells[count++] = codes.see(position < 0 ? "" : (rows[row]?.[position] ?? ""));
    },
    cells() {
      cells.length = count;
      return cells;
    },
    distinct: codes.distinct,
  };
}
