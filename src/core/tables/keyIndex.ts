import type { CellValue } from "../sheets/cell";
import { foldedHashes, keyText } from "./foldedKeys";

/** Rows by a key column, in an open-addressing table of row numbers: no map of strings. */
export interface KeyIndex {
  /** First row with this key, -1 when there is none or the key is blank. */
  rowOf(cell: CellValue): number;
  /** All rows with this key, ascending. */
  rowsOf(cell: CellValue): readonly number[];
  /** Keys held by several rows: their rows, ascending, in order of first appearance. */
  repeated(): readonly (readonly number[])[];
}

/** A slot of the table: row, first hash, second hash, and one to spare, side by side in one line of memory. */
const slotSize = 4;

export function createKeyIndex(cells: readonly CellValue[]): KeyIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, cells.length * 2)));
  const slots = new Int32Array(size * slotSize).fill(-1);
  const hashes = new Int32Array(2);
  /** Next row with the same key; of a key's first row, the last one. */
  const next = new Int32Array(cells.length).fill(-1);
  const last = new Int32Array(cells.length).fill(-1);

  /** Where the key of `hashes` lies or would lie. */
  function findSlot(): number {
    const first = hashes[0] ?? 0;
    const second = hashes[1] ?? 0;
    let slot = ((first >>> 0) & (size - 1)) * slotSize;
    while ((slots[slot] ?? -1) >= 0 && (slots[slot + 1] !== first || slots[slot + 2] !== second))
      slot = (slot + slotSize) & (size * slotSize - 1);
    return slot;
  }

  function addRow(row: number): void {
    if (!foldedHashes(keyText(cells[row] ?? ""), hashes)) return;
    const slot = findSlot();
    const first = slots[slot] ?? -1;
    if (first < 0) {
      slots[slot] = row;
      slots.set(hashes, slot + 1);
    } else next[last[first] ?? first] = row;
    last[first < 0 ? row : first] = row;
  }

  for (let row = 0; row < cells.length; row++) addRow(row);

  function rowOf(cell: CellValue): number {
    return foldedHashes(keyText(cell), hashes) ? (slots[findSlot()] ?? -1) : -1;
  }

  function chain(first: number): readonly number[] {
    const rows: number[] = [];
    for (let row = first; row >= 0; row = next[row] ?? -1) rows.push(row);
    return rows;
  }

  return {
    rowOf,
    rowsOf: (cell) => chain(rowOf(cell)),
    repeated: () => {
      const groups: (readonly number[])[] = [];
      for (let row = 0; row < cells.length; row++) if ((last[row] ?? -1) > row) groups.push(chain(row));
      return groups;
    },
  };
}
