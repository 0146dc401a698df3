import type { CellValue } from "../../sheets/cell";
import { memoised } from "../../tables/kept/memoised";
import { foldedHash, keyText } from "../../tables/keys/foldedKeys";
import { type Hashes, hashesOf } from "./columnHashes";
import { mayRepeat, spreadKey } from "./mayRepeat";
import { rowScratch } from "./scratch";

/** All rows of every key that occurs more than once, in order of their first row. */
export function repeatedGroups({ low, high }: Hashes): readonly (readonly number[])[] {
  const rows = mayRepeat(low);
  const keys = { low: rows.map((row) => low[row] ?? 0), high: rows.map((row) => high[row] ?? 0) };
  return groupsOf(rows, keys);
}

/**
 * As `repeatedGroups`, where a million keys would cost too much: `glances` (0 for no key, the same where keys are) tell
 * which rows may share theirs, and only of those `keysOf` makes the keys, one a row given.
 */
export function groupsAmong(
  glances: Int32Array,
  keysOf: (rows: Int32Array) => Hashes,
): readonly (readonly number[])[] {
  const rows = mayRepeat(glances);
  return groupsOf(rows, keysOf(rows));
}

/** The rows of every text that occurs more than once as texts of keys are compared (see tables/keys/foldedKeys). */
export function repeatedTexts(cells: readonly CellValue[]): readonly (readonly number[])[] {
  return textGroups(cells).groups;
}

/** As `repeatedTexts`, with the number of different texts; blank cells have none. Several rules ask it of one column. */
export const textGroups = memoised((cells: readonly CellValue[]) => {
  const glances = rowScratch.integers(cells.length);
  const filled = glanceAt(cells, glances);
  const groups = groupsAmong(glances, (rows) => hashesOf(Array.from(rows, (row) => cells[row] ?? "")));
  return { groups, different: groups.reduce((count, group) => count - group.length + 1, filled) };
});

/** Sets down a glance of every cell; how many of them are filled. */
function glanceAt(cells: readonly CellValue[], glances: Int32Array): number {
  let filled = 0;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? "";
    const glance = cell === "" ? 0 : foldedHash(keyText(cell));
    if (glance !== 0) filled++;
    glances[row] = glance;
  }
  return filled;
}

/** The different rows in which some keys stand, where each key has its row beside it. */
export function rowsOfKeys(keys: readonly number[], rows: Readonly<ArrayLike<number>>): readonly number[] {
  return [...new Set(keys.map((key) => rows[key] ?? 0))];
}

/** Groups rows by their keys with one open-addressing table; rows that stand alone are left out. */
function groupsOf(rows: Int32Array, keys: Hashes): readonly (readonly number[])[] {
  const heads = headsOf(keys, rows.length);
  const counts = new Int32Array(rows.length);
  for (const head of heads) if (head >= 0) counts[head] = (counts[head] ?? 0) + 1;
  const groups = new Map<number, number[]>();
  fillGroups(groups, rows, heads, counts);
  return [...groups.values()];
}

/** For every key where the same stood first, -1 for none. */
function headsOf(keys: Hashes, count: number): Int32Array {
  const mask = tableSize(count) - 1;
  const slots = new Int32Array(mask + 1);
  const heads = new Int32Array(count);
  for (let at = 0; at < count; at++) heads[at] = keys.low[at] === 0 ? -1 : placeOf(slots, mask, keys, at);
  return heads;
}

function fillGroups(
  groups: Map<number, number[]>,
  rows: Int32Array,
  heads: Int32Array,
  counts: Int32Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const head = heads[at] ?? -1;
    if ((counts[head] ?? 0) < 2) continue;
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [rows[at] ?? 0]);
    else group.push(rows[at] ?? 0);
  }
}

/** Where the same key stood first, entering this one where it is new. */
function placeOf(slots: Int32Array, mask: number, { low, high }: Hashes, at: number): number {
  let slot = (spreadKey((low[at] ?? 0) ^ (high[at] ?? 0)) >>> 8) & mask;
  for (;;) {
    const held = (slots[slot] ?? 0) - 1;
    if (held < 0) {
      slots[slot] = at + 1;
      return at;
    }
    if (low[held] === low[at] && high[held] === high[at]) return held;
    slot = (slot + 1) & mask;
  }
}

/** A power of two at least twice the number of rows. */
function tableSize(rows: number): number {
  let size = 16;
  while (size < rows * 2) size *= 2;
  return size;
}
