import type { EvidenceColumns } from "../columns/evidence";
import type { NameColumn } from "../columns/names/names";
import { mix } from "../normalise/mix";
import { findDeletions, foundKeys, hasSlips, provinceAt } from "./deletionFamilies";
import { addKey, familyOf, type KeyFamily, type KeyWriter, restart } from "./keys";

/**
 * Rows that have all these keys in common (one core, parted alike, in one province), in chains: of a first row one more
 * than the row that follows, 0 where none does; of a row in a chain the same as -1 less it. Cores without keys of their
 * province are not chained: rows of one such core meet as far as their block is not crowded, wherever they are.
 */
export type Twins = Int32Array;

/** One more than the row that follows in a chain, 0 at its end. */
export const nextTwin = (twins: Twins, row: number): number => {
  const next = twins[row] ?? 0;
  return next < 0 ? -1 - next : next;
};

function findTwins(columns: EvidenceColumns, names: NameColumn, rowCount: number, writer: KeyWriter): Twins {
  const twins = new Int32Array(rowCount);
  const size = 1 << Math.ceil(Math.log2(rowCount * 1.6 + 8));
  // The room for keys is free here: it holds the hash table of first rows, and what each row is told by.
  restart(writer, size);
  const firsts = writer.keys.subarray(0, size).fill(0);
  const told = writer.rows;
  const mask = size - 1;
  for (let row = 0; row < rowCount; row++) {
    if (!hasSlips(names, row)) continue;
    const core = names.coreHashes[row] ?? 0;
    const key = mix(mix(core, names.marks[row] ?? 0), provinceAt(columns, row));
    told[row] = key;
    let slot = (key ^ (key >>> 15)) & mask;
    let first = (firsts[slot] ?? 0) - 1;
    while (first >= 0 && (told[first] !== key || names.coreHashes[first] !== core)) {
      slot = (slot + 1) & mask;
      first = (firsts[slot] ?? 0) - 1;
    }
    if (first < 0) firsts[slot] = row + 1;
    else {
      twins[row] = -1 - (twins[first] ?? 0);
      twins[first] = row + 1;
    }
  }
  return twins;
}

/** Twins by core and province. */
function twinFamily(
  columns: EvidenceColumns,
  names: NameColumn,
  twins: Twins,
  cap: number,
  writer: KeyWriter,
): KeyFamily {
  restart(writer, twins.length);
  for (let row = 0; row < twins.length; row++) {
    if (twins[row] !== 0) addKey(writer, mix(names.coreHashes[row] ?? 0, provinceAt(columns, row)), row);
  }
  return familyOf(writer, cap);
}

const mixer = 0x9e3779b1;
/** Bytes of counters a row: with four counters to a byte one key in six falls together with another. */
const countersPerRow = 6;

/** How often keys come, up to twice, four to a byte and without telling apart keys that fall together. */
interface KeyCounters {
  readonly bytes: Uint8Array;
  readonly shift: number;
}

function keyCounters(rowCount: number): KeyCounters {
  const bits = Math.max(10, Math.ceil(Math.log2(rowCount * countersPerRow)));
  return { bytes: new Uint8Array(1 << bits), shift: 30 - bits };
}

const placeOf = (key: number, shift: number): number => Math.imul(key, mixer) >>> shift;

function countKey({ bytes, shift }: KeyCounters, key: number): void {
  const place = placeOf(key, shift);
  const counter = bytes[place >>> 2] ?? 0;
  const two = (place & 3) << 1;
  if (((counter >>> two) & 3) < 2) bytes[place >>> 2] = counter + (1 << two);
}

function isShared({ bytes, shift }: KeyCounters, key: number): boolean {
  const place = placeOf(key, shift);
  return (((bytes[place >>> 2] ?? 0) >>> ((place & 3) << 1)) & 3) === 2;
}

/** Does the row speak for its twins, and has it a name? */
const leads = (names: NameColumn, twins: Twins, row: number): boolean =>
  (twins[row] ?? 0) >= 0 && names.coreHashes[row] !== 0;

function countKeys(columns: EvidenceColumns, names: NameColumn, twins: Twins, counters: KeyCounters): void {
  const found = foundKeys();
  for (let row = 0; row < twins.length; row++) {
    if (!leads(names, twins, row)) continue;
    const count = findDeletions(names, provinceAt(columns, row), row, found);
    for (let i = 0; i < count; i++) countKey(counters, found[i] ?? 0);
  }
}

function addShared(
  columns: EvidenceColumns,
  names: NameColumn,
  twins: Twins,
  counters: KeyCounters,
  writer: KeyWriter,
): void {
  const found = foundKeys();
  for (let row = 0; row < twins.length; row++) {
    if (!leads(names, twins, row)) continue;
    const count = findDeletions(names, provinceAt(columns, row), row, found);
    for (let i = 0; i < count; i++) {
      const key = found[i] ?? 0;
      if (isShared(counters, key)) addKey(writer, key, row);
    }
  }
}

/**
 * Keys only one row has bring nobody together, and most keys are such: how often each comes is counted first, so that few
 * of them are ever stored.
 */
function firstsFamily(
  columns: EvidenceColumns,
  names: NameColumn,
  twins: Twins,
  cap: number,
  writer: KeyWriter,
): KeyFamily {
  const counters = keyCounters(twins.length);
  countKeys(columns, names, twins, counters);
  addShared(columns, names, twins, counters, restart(writer, twins.length));
  return familyOf(writer, cap, twins);
}

/**
 * The keys of names one slip apart as far as rows share them: those of twins once, by the first of them, for what is
 * near one of them is near all.
 */
export function* sharedDeletions(
  columns: EvidenceColumns,
  names: NameColumn,
  rowCount: number,
  cap: number,
  writer: KeyWriter,
): Generator<KeyFamily> {
  const twins = findTwins(columns, names, rowCount, writer);
  yield twinFamily(columns, names, twins, cap, writer);
  yield firstsFamily(columns, names, twins, cap, writer);
}
