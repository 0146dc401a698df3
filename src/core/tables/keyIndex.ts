import type { CellValue } from "../sheets/cell";
import { foldedHash, keyText, sameKey } from "./foldedKeys";

/** Rows by a key column, in an open-addressing table of row numbers: no map of strings. */
export interface KeyIndex {
  /** First row with this key, -1 when there is none or the key is blank. */
  rowOf(cell: CellValue): number;
  /** All rows with this key, ascending. */
  rowsOf(cell: CellValue): readonly number[];
  /** Keys held by several rows: their rows, ascending, in order of first appearance. */
  repeated(): readonly (readonly number[])[];
}

export function createKeyIndex(cells: readonly CellValue[]): KeyIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, cells.length * 2)));
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(cells.length);
  /** Next row with the same key; of a key's first row, the last one. */
  const next = new Int32Array(cells.length).fill(-1);
  const last = new Int32Array(cells.length).fill(-1);

  function slotOf(text: string, hash: number): number {
    let slot = (hash >>> 0) & (size - 1);
    for (;;) {
      const row = slots[slot] ?? -1;
      if (row < 0 || (hashes[row] === hash && sameKey(text, keyText(cells[row] ?? "")))) return slot;
      slot = (slot + 1) & (size - 1);
    }
  }

  function addRow(row: number): void {
    const text = keyText(cells[row] ?? "");
    const hash = foldedHash(text);
    hashes[row] = hash;
    if (hash === 0) return;
    const slot = slotOf(text, hash);
    const first = slots[slot] ?? -1;
    if (first < 0) slots[slot] = row;
    else next[last[first] ?? first] = row;
    last[first < 0 ? row : first] = row;
  }

  for (let row = 0; row < cells.length; row++) addRow(row);

  function rowOf(cell: CellValue): number {
    const text = keyText(cell);
    const hash = foldedHash(text);
    return hash === 0 ? -1 : (slots[slotOf(text, hash)] ?? -1);
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
