import type { EvidenceColumns } from "../../columns/evidence";
import type { NameColumn } from "../../columns/names/names";
import { type CodePool, lengthIn } from "../../columns/texts/codePool";
import { mix } from "../../normalise/folding/mix";
import { provinceOf } from "../../normalise/places/divisionNames";
import { addKey, familyOf, type KeyFamily, type KeyWish, restart } from "./keys";

const shortestSlipCore = 4;
const longestSlipCore = 14;

/** Is the core of a length at which slips in it are looked for? */
export function hasSlips({ cores }: NameColumn, row: number): boolean {
  const length = lengthIn(cores, row);
  return length >= shortestSlipCore && length <= longestSlipCore;
}

/** Province a row speaks of, by its name or else its region column; 0 when by neither. */
export function provinceAt({ names, regions }: EvidenceColumns, row: number): number {
  return provinceOf((names?.regions[row] ?? 0) || (regions?.[row] ?? 0));
}

/** Powers of an odd base, so that the hash of a text without one character follows from the hashes of its parts. */
const base = 0x01000193;
const powers = new Int32Array(longestSlipCore + 1).fill(1);
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 1, base);

const opening = new Int32Array(longestSlipCore + 1);

/** Hashes of every beginning of a core into `opening`; the last one is the core's own. */
function hashOpenings({ codes, starts }: CodePool, row: number, length: number): void {
  const from = starts[row] ?? 0;
  for (let i = 0; i < length; i++) {
    opening[i + 1] = (Math.imul(opening[i] ?? 0, base) + (codes[from + i] ?? 0)) | 0;
  }
}

/** Hash of the core without its character at `left`: beginning × power + end. */
function hashWithout(left: number, length: number): number {
  const behind = length - left - 1;
  const end = ((opening[length] ?? 0) - Math.imul(opening[left + 1] ?? 0, powers[behind] ?? 1)) | 0;
  return (Math.imul(opening[left] ?? 0, powers[behind] ?? 1) + end) | 0;
}

/**
 * Hashes of the core with one character left out: any two cores one slip apart share one of them, or one has
 * the other's whole core among its own. A 字号 has few characters and many neighbours one character away, so
 * slips in it are looked for inside a province only. Puts the keys of a row into `found`, and returns how many they are.
 */
export function findDeletions(names: NameColumn, province: number, row: number, found: Int32Array): number {
  const { codes, starts } = names.cores;
  const from = starts[row] ?? 0;
  const length = lengthIn(names.cores, row);
  if (length > longestSlipCore) {
    found[0] = names.coreHashes[row] ?? 0;
    return 1;
  }
  hashOpenings(names.cores, row, length);
  const core = opening[length] ?? 0;
  found[0] = core;
  if (length < shortestSlipCore) return 1;
  found[1] = mix(core, province);
  const mark = names.marks[row] ?? 0;
  let count = 2;
  for (let left = 0; left < length; left++) {
    if (left > 0 && codes[from + left] === codes[from + left - 1]) continue;
    const hash = hashWithout(left, length);
    found[count++] = left < mark ? mix(hash, province) : hash;
  }
  return count;
}

/** Room for the keys of one row. */
export const foundKeys = () => new Int32Array(longestSlipCore + 2);

/** Keys of this family held at once, about: more would be the largest thing a search of a million rows holds. */
const keysAtOnce = 2 ** 22;
const keysPerRow = 9;

const partMask = (rowCount: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2((rowCount * keysPerRow) / keysAtOnce))) - 1;
/** Keys of one part at most, about. */
export const keysInPart = (rowCount: number): number =>
  Math.ceil((rowCount * keysPerRow) / (partMask(rowCount) + 1)) + 64;

/** The family in parts: equal keys are in one part, whichever rows they are of. */
export function* deletionFamilies(
  columns: EvidenceColumns,
  names: NameColumn,
  { rowCount, cap, writer }: KeyWish,
): Generator<KeyFamily> {
  const mask = partMask(rowCount);
  const found = foundKeys();
  for (let bits = 0; bits <= mask; bits++) {
    restart(writer, keysInPart(rowCount));
    writer.mask = mask;
    writer.bits = bits;
    for (let row = 0; row < rowCount; row++) {
      if (names.coreHashes[row] === 0) continue;
      const count = findDeletions(names, provinceAt(columns, row), row, found);
      for (let i = 0; i < count; i++) addKey(writer, found[i] ?? 0, row);
    }
    yield { ...familyOf(writer, cap), continues: bits > 0 };
  }
}
