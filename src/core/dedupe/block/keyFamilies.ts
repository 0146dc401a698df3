import { type CodePool, lengthIn } from "../columns/codePool";
import type { ListColumn } from "../columns/lists";
import type { NameColumn } from "../columns/names";
import type { EvidenceColumns } from "../evidenceColumns";
import { cityOf, provinceOf } from "../normalise/divisionWords";
import {
  addKey,
  direct,
  familyOf,
  type KeyFamily,
  type KeyWriter,
  keysOfRows,
  keyWriter,
  mix,
  restart,
} from "./keys";
import { latinAddressFamily, latinNameFamily } from "./latinKeys";
import { contactFamily, personFamilies } from "./personFamilies";
import { valueFamilies } from "./valueFamilies";

/** Cap of keys that other keys mostly cover. */
const crowded = 8;
const shortestSlipCore = 4;
const longestSlipCore = 14;

/** Rows of a list column, one key per value. */
function listFamily(
  { hashes, starts }: ListColumn,
  rowCount: number,
  cap: number,
  writer: KeyWriter,
): KeyFamily {
  const { rows } = restart(writer, hashes.length);
  let at = 0;
  for (let row = 0; row < rowCount; row++) {
    const to = starts[row + 1] ?? 0;
    while (at < to) rows[at++] = row;
  }
  return { keys: hashes, rows: rows.subarray(0, hashes.length), cap };
}

/** Province a row speaks of, by its name or else its region column; 0 when by neither. */
function provinceAt({ names, regions }: EvidenceColumns, row: number): number {
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
 * slips in it are looked for inside a province only.
 */
function addDeletions(writer: KeyWriter, names: NameColumn, province: number, row: number): void {
  const { codes, starts } = names.cores;
  const from = starts[row] ?? 0;
  const length = lengthIn(names.cores, row);
  if (length > longestSlipCore) {
    addKey(writer, names.coreHashes[row] ?? 0, row);
    return;
  }
  hashOpenings(names.cores, row, length);
  const core = opening[length] ?? 0;
  addKey(writer, core, row);
  if (length < shortestSlipCore) return;
  addKey(writer, mix(core, province), row);
  const mark = names.marks[row] ?? 0;
  for (let left = 0; left < length; left++) {
    if (left > 0 && codes[from + left] === codes[from + left - 1]) continue;
    const hash = hashWithout(left, length);
    addKey(writer, left < mark ? mix(hash, province) : hash, row);
  }
}

/** Keys of this family held at once, about: more would be the largest thing a search of a million rows holds. */
const keysAtOnce = 2 ** 22;
const keysPerRow = 9;

const partMask = (rowCount: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2((rowCount * keysPerRow) / keysAtOnce))) - 1;
const keysInPart = (rowCount: number, mask: number): number =>
  Math.ceil((rowCount * keysPerRow) / (mask + 1)) + 64;

/** The family in parts: equal keys are in one part, whichever rows they are of. */
function* deletionFamilies(
  columns: EvidenceColumns,
  names: NameColumn,
  rowCount: number,
  cap: number,
  writer: KeyWriter,
): Generator<KeyFamily> {
  const mask = partMask(rowCount);
  for (let bits = 0; bits <= mask; bits++) {
    restart(writer, keysInPart(rowCount, mask));
    writer.mask = mask;
    writer.bits = bits;
    for (let row = 0; row < rowCount; row++) {
      if (names.coreHashes[row] !== 0) addDeletions(writer, names, provinceAt(columns, row), row);
    }
    yield { ...familyOf(writer, cap), continues: bits > 0 };
  }
}

/** Pinyin of the 字号 beside the words of Latin names: one is often the other. */
function soundFamily(names: NameColumn, rowCount: number, cap: number, writer: KeyWriter): KeyFamily {
  restart(writer, rowCount + 64);
  for (let row = 0; row < rowCount; row++) {
    const sound = names.soundHashes[row] ?? 0;
    if (sound !== 0) addKey(writer, sound, row);
    for (let i = names.latin.starts[row] ?? 0; i < (names.latin.starts[row + 1] ?? 0); i++) {
      addKey(writer, names.latin.hashes[i] ?? 0, row);
    }
  }
  return familyOf(writer, cap);
}

/** The first three characters of the core, where 字号 and industry are parted differently. */
function openingFamily(names: NameColumn, rowCount: number, cap: number, writer: KeyWriter): KeyFamily {
  const keys = keysOfRows(writer, rowCount);
  const { codes, starts } = names.cores;
  for (let row = 0; row < rowCount; row++) {
    if (lengthIn(names.cores, row) < 3) continue;
    const from = starts[row] ?? 0;
    keys[row] = mix(mix(codes[from] ?? 0, codes[from + 1] ?? 0), codes[from + 2] ?? 0);
  }
  return direct(keys, cap);
}

function* nameFamilies(
  columns: EvidenceColumns,
  names: NameColumn,
  rowCount: number,
  cap: number,
  writer: KeyWriter,
): Generator<KeyFamily> {
  yield direct(names.markHashes, cap);
  yield* deletionFamilies(columns, names, rowCount, cap, writer);
  yield soundFamily(names, rowCount, Math.min(cap, crowded), writer);
  yield openingFamily(names, rowCount, Math.min(cap, crowded), writer);
  yield latinNameFamily(names.latin, rowCount, cap, writer);
}

/** Road and number with the first character of the name: whole streets of strangers share a house. */
function roadFamily(
  { names }: EvidenceColumns,
  roads: Int32Array,
  rowCount: number,
  cap: number,
  writer: KeyWriter,
): KeyFamily {
  if (names === null) return direct(roads, cap);
  const { codes, starts } = names.cores;
  const keys = keysOfRows(writer, rowCount);
  for (let row = 0; row < rowCount; row++) {
    const road = roads[row] ?? 0;
    if (road !== 0)
      keys[row] = mix(road, lengthIn(names.cores, row) > 0 ? (codes[starts[row] ?? 0] ?? 0) : 0);
  }
  return direct(keys, cap);
}

/** Founding day and city together. */
function foundedFamily(columns: EvidenceColumns, days: Int32Array, rowCount: number, cap: number): KeyFamily {
  const keys = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const day = days[row] ?? 0;
    if (day !== 0) keys[row] = mix(day, cityOf(columns.regions?.[row] ?? 0));
  }
  return direct(keys, cap);
}

function codeFamily(codes: Float64Array, cap: number): KeyFamily {
  return direct(
    Int32Array.from(codes, (code) => (code === 0 ? 0 : (code % 0x7fffffff) | 0 || 1)),
    cap,
  );
}

/**
 * All block keys, exact identifiers first so that the surest groups are known first. A family holds until the next one
 * is asked for: they are written one over the other.
 */
export function* keyFamilies(columns: EvidenceColumns, rowCount: number, cap: number): Generator<KeyFamily> {
  // The largest family comes after smaller ones: room is made for it at once.
  const writer = keyWriter(columns.names === null ? 0 : keysInPart(rowCount, partMask(rowCount)));
  const { creditCodes, phones, emails, names, people, persons, addresses } = columns;
  if (creditCodes !== null) yield codeFamily(creditCodes, cap);
  if (phones !== null) yield listFamily(phones, rowCount, cap, writer);
  if (emails !== null) {
    yield listFamily(emails.boxes, rowCount, cap, writer);
    yield listFamily(emails.domains, rowCount, cap, writer);
    yield listFamily(emails.locals, rowCount, Math.min(cap, crowded), writer);
  }
  if (names !== null) yield* nameFamilies(columns, names, rowCount, cap, writer);
  if (people !== null) yield contactFamily(people.fulls, columns.regions, rowCount, cap, writer);
  if (persons !== null) yield* personFamilies(persons, rowCount, cap, writer);
  if (addresses !== null) {
    yield direct(addresses.wholes, Math.min(cap, crowded));
    yield roadFamily(columns, addresses.roads, rowCount, cap, writer);
    yield latinAddressFamily(addresses.latin, rowCount, cap, writer);
  }
  if (columns.founded !== null) yield foundedFamily(columns, columns.founded.days, rowCount, crowded);
  yield* valueFamilies(columns, rowCount, cap);
}
