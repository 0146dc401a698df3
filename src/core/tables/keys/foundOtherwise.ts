import type { CellValue } from "../../sheets/cell";
import type { KeyIndex } from "./keyIndex";

/**
 * The index of these cells, by which a key that does not stand there as it is asked is found in another way;
 * `otherwise` says in which row, -1 for none.
 */
export function foundOtherwise(
  index: KeyIndex,
  cells: readonly CellValue[],
  otherwise: (cell: CellValue) => number,
): KeyIndex {
  const rowOf = (cell: CellValue) => {
    const row = index.rowOf(cell);
    return row >= 0 ? row : otherwise(cell);
  };
  return {
    rowOf,
    rowsInto: (wanted, rows) => {
      index.rowsInto(wanted, rows);
      for (let i = 0; i < wanted.length; i++) if ((rows[i] ?? -1) < 0) rows[i] = otherwise(wanted[i] ?? "");
    },
    rowsOf: (cell) => {
      const row = rowOf(cell);
      return row < 0 ? [] : index.rowsOf(cells[row] ?? "");
    },
  };
}
