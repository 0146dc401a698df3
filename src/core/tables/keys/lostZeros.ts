import type { CellValue } from "../../sheets/cell";
import { once } from "../kept/once";
import { foundOtherwise } from "./foundOtherwise";
import { createKeyIndex, type KeyIndex } from "./keyIndex";

const figures = /^\s*\d{1,15}\s*$/;

/**
 * The index of an id column that also finds ids of figures alone whose leading zeros Excel ate when a cell became a
 * number: 200504 finds 0200504, and the other way round. What stands as it is asked comes first; where two different
 * ids differ by zeros alone, neither is meant by a third.
 */
export function withLostZeros(index: KeyIndex, cells: readonly CellValue[]): KeyIndex {
  const bare = once(() => createKeyIndex(cells.map((own) => (isFigures(own) ? withoutZeros(own) : ""))));
  return foundOtherwise(index, cells, (cell) => {
    if (!isFigures(cell)) return -1;
    const [row = -1, ...others] = bare().rowsOf(withoutZeros(cell));
    return others.every((other) => index.rowOf(cells[other] ?? "") === row) ? row : -1;
  });
}

/** The figures of an id without the zeros before them; "0" of nothing but zeros. */
function withoutZeros(cell: CellValue): string {
  return String(cell)
    .trim()
    .replace(/^0+(?=\d)/, "");
}

function isFigures(cell: CellValue): boolean {
  return typeof cell === "number"
    ? Number.isInteger(cell) && cell > 0
    : typeof cell === "string" && figures.test(cell);
}
