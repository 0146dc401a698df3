import type { CellValue } from "../../sheets/cell";
import { memoised } from "../../tables/kept/memoised";
import { foldCode, keyText } from "../../tables/keys/foldedKeys";
import type { Column } from "../../tables/table";

/** A 64-bit sum per row in two words; the low one is 0 exactly where the cell is blank. */
export interface Hashes {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Sums for so many rows, all blank so far. */
export function emptyHashes(rowCount: number): Hashes {
  return { low: new Int32Array(rowCount), high: new Int32Array(rowCount) };
}

/**
 * Sums of a column's texts as codes are compared (see tables/keys/foldedKeys). Made once per column without a string per
 * cell, so that a million order numbers are told apart in a few dozen milliseconds.
 */
export const columnHashes = memoised(({ cells }: Column): Hashes => hashesOf(cells));

/** As `columnHashes`, of any list of cells. */
export function hashesOf(cells: readonly CellValue[]): Hashes {
  const hashes = emptyHashes(cells.length);
  for (let row = 0; row < cells.length; row++) {
    textSum(hashes, row, keyText(cells[row] ?? ""));
  }
  return hashes;
}

/** FNV-1a and a second multiplicative sum over the folded characters, set down in one place. */
export function textSum({ low, high }: Hashes, row: number, text: string): void {
  const fold = foldCode;
  let a = 0x811c9dc5;
  let b = 0;
  let any = 0;
  for (let i = 0; i < text.length; i++) {
    const code = fold(text.charCodeAt(i));
    if (code === 0) continue;
    any |= code;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x2c1b3c6d) ^ (b >>> 15);
  }
  low[row] = any === 0 ? 0 : notZero(a);
  high[row] = b;
}

function notZero(sum: number): number {
  return sum === 0 ? 1 : sum;
}

/** One sum of several columns' rows: equal only where all are; rows blank in the first part have no key. */
export function mixedHashes(parts: readonly Hashes[], rowCount: number): Hashes {
  const hashes = emptyHashes(rowCount);
  for (const part of parts) {
    for (let row = 0; row < rowCount; row++) {
      if (!isKeyless(parts[0], row)) mixInto(hashes, row, part, row);
    }
  }
  return hashes;
}

/** Mixes one sum into another. */
function mixInto({ low, high }: Hashes, row: number, part: Hashes, at: number): void {
  low[row] = notZero((Math.imul((low[row] ?? 0) ^ (part.low[at] ?? 0), 0x9e3779b1) + 0x7f4a7c15) | 0);
  high[row] = Math.imul((high[row] ?? 0) + (part.high[at] ?? 0), 0x85ebca77) ^ ((high[row] ?? 0) >>> 13);
}

function isKeyless(hashes: Hashes | undefined, row: number): boolean {
  return hashes === undefined || hashes.low[row] === 0;
}

/** Numbers as sums, to be mixed with those of texts; NaN counts as blank. */
export function numberHashes(values: Float64Array): Hashes {
  const hashes = emptyHashes(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (!Number.isNaN(value)) numberSum(hashes, row, value);
  }
  return hashes;
}

/** The sum of two numbers together, set down in one place: as `mixedHashes` of both their sums. */
export function pairSum(into: Hashes, row: number, first: number, second: number): void {
  numberSum(pair, 0, first);
  numberSum(pair, 1, second);
  mixInto(into, row, pair, 0);
  mixInto(into, row, pair, 1);
}

/** Two numbers in one word that is the same where both are and mostly another elsewhere; never 0. */
export function pairGlance(first: number, second: number): number {
  word[0] = first;
  const mixed = Math.imul((halves[0] ?? 0) ^ Math.imul(halves[1] ?? 0, 0x85ebca77), 0x9e3779b1);
  word[0] = second;
  return notZero(Math.imul(mixed ^ (halves[1] ?? 0) ^ (mixed >>> 15), 0x2c1b3c6d) ^ (halves[0] ?? 0));
}

const pair = emptyHashes(2);
const word = new Float64Array(1);
const halves = new Int32Array(word.buffer);

/** The sum of one number, set down in one place. */
export function numberSum({ low, high }: Hashes, row: number, value: number): void {
  word[0] = value;
  low[row] = notZero(Math.imul((halves[0] ?? 0) ^ 0x5bd1e995, 0x01000193) ^ (halves[1] ?? 0));
  high[row] = Math.imul((halves[1] ?? 0) + 0x27d4eb2f, 0x2c1b3c6d) ^ (halves[0] ?? 0);
}
