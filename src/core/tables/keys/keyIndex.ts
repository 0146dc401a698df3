import type { CellValue } from "../../sheets/cell";
import { inBlocks } from "../cells/blocks";
import { bringNear } from "../cells/bringNear";
import { foldedHashes, keyText } from "./foldedKeys";

/** Rows by a key column, in an open-addressing table of row numbers: no map of strings. */
export interface KeyIndex {
  /** First row with this key, -1 when there is none or the key is blank. */
  rowOf(cell: CellValue): number;
  /** The same for many cells at once, in `rows`. */
  rowsInto(cells: readonly CellValue[], rows: Int32Array): void;
  /** All rows with this key, ascending. */
  rowsOf(cell: CellValue): readonly number[];
}

/** Where the first row of every key is found. Small, so that it stays in the cache while a million are looked up. */
interface KeyTable {
  /** First hash and row of each slot side by side; row -1 where it is free. */
  readonly slots: Int32Array;
  /** Second hash of the key of each row that is the first of its key. */
  readonly second: Int32Array;
}

const slotSize = 2;

export function createKeyIndex(cells: readonly CellValue[]): KeyIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, cells.length * 1.3)));
  const table = { slots: new Int32Array(size * slotSize).fill(-1), second: new Int32Array(cells.length) };
  eachBlock(cells, (from, hashes) => addRows(from, hashes, table));

  const rowOf = (cell: CellValue): number => {
    const hashes = hashesOf([cell], 0, 1);
    return isKeyless(hashes, 0) ? -1 : (table.slots[slotOf(hashes, 0, table) + 1] ?? -1);
  };
  const rowsInto = (wanted: readonly CellValue[], rows: Int32Array) =>
    eachBlock(wanted, (from, hashes) => findRows(from, hashes, table, rows));
  let next: Int32Array | null = null;
  return {
    rowOf,
    rowsInto,
    rowsOf(cell) {
      next ??= nextRows(cells, rowsInto);
      const rows: number[] = [];
      for (let row = rowOf(cell); row >= 0; row = next[row] ?? -1) rows.push(row);
      return rows;
    },
  };
}

/** The next row with the same key, -1 after the last; few ask for more than the first. */
function nextRows(cells: readonly CellValue[], rowsInto: KeyIndex["rowsInto"]): Int32Array {
  const first = new Int32Array(cells.length);
  rowsInto(cells, first);
  const next = new Int32Array(cells.length).fill(-1);
  const last = first.slice();
  for (let row = 0; row < cells.length; row++) {
    const head = first[row] ?? -1;
    if (head < 0 || head === row) continue;
    next[last[head] ?? head] = row;
    last[head] = row;
  }
  return next;
}

/**
 * Cells are hashed by so many at a time and then looked up: waiting for memory, which takes longer than either, is done
 * for many of them at once.
 */
const blockRows = 1024;

/** Three numbers a key: its two hashes, and 1 where it is none. */
const hashSize = 3;
/** Used again for every block and look-up, whose hashes are done with before the next: a million keys make no garbage. */
const scratch = new Int32Array(blockRows * hashSize);

function eachBlock(cells: readonly CellValue[], use: (from: number, hashes: Int32Array) => void): void {
  inBlocks(cells.length, blockRows, (from, to) => use(from, hashesOf(cells, from, to)));
}

function hashesOf(cells: readonly CellValue[], from: number, to: number): Int32Array {
  const hashes = scratch.subarray(0, (to - from) * hashSize);
  bringNear(cells, from, to);
  for (let row = from; row < to; row++) {
    const at = (row - from) * hashSize;
    hashes[at + 2] = foldedHashes(keyText(cells[row] ?? ""), hashes, at) ? 0 : 1;
  }
  return hashes;
}

function isKeyless(hashes: Int32Array, at: number): boolean {
  return hashes[at + 2] === 1;
}

/** Where the key whose hashes stand at `at` lies or would lie. */
function slotOf(hashes: Int32Array, at: number, { slots, second }: KeyTable): number {
  const mask = slots.length - 1;
  const first = hashes[at] ?? 0;
  for (let slot = (first * slotSize) & mask; ; slot = (slot + slotSize) & mask) {
    const row = slots[slot + 1] ?? -1;
    if (row < 0 || (slots[slot] === first && second[row] === hashes[at + 1])) return slot;
  }
}

function findRows(from: number, hashes: Int32Array, table: KeyTable, rows: Int32Array): void {
  for (let at = 0, row = from; at < hashes.length; at += hashSize, row++)
    rows[row] = isKeyless(hashes, at) ? -1 : (table.slots[slotOf(hashes, at, table) + 1] ?? -1);
}

function addRows(from: number, hashes: Int32Array, table: KeyTable): void {
  const { slots, second } = table;
  for (let at = 0, row = from; at < hashes.length; at += hashSize, row++) {
    if (isKeyless(hashes, at)) continue;
    const slot = slotOf(hashes, at, table);
    if ((slots[slot + 1] ?? -1) >= 0) continue;
    slots[slot] = hashes[at] ?? 0;
    slots[slot + 1] = row;
    second[row] = hashes[at + 1] ?? 0;
  }
}
