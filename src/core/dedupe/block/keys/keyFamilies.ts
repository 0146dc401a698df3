import { creditCodeHashes } from "../../columns/codes/creditCodes";
import type { EvidenceColumns } from "../../columns/evidence";
import type { NameColumn } from "../../columns/names/names";
import { lengthIn } from "../../columns/texts/codePool";
import { mix } from "../../normalise/folding/mix";
import { longestPrefix } from "../../normalise/folding/wordTable";
import { districtShorts } from "../../normalise/places/districts";
import { cityOf } from "../../normalise/places/divisionNames";
import { deletionFamilies } from "./deletionFamilies";
import { formerFamily } from "./formerFamily";
import { addKey, direct, familyOf, type KeyFamily, type KeyWish, keysOfRows, restart } from "./keys";
import { latinAddressFamily, latinNameFamily } from "./latinKeys";
import { listFamily } from "./listFamily";
import { contactFamily, personFamilies } from "./personFamilies";
import { sharedDeletions } from "./sharedDeletions";
import { valueFamilies } from "./valueFamilies";

/** Cap of keys that other keys mostly cover. */
const crowded = 8;
const amongFew = (wish: KeyWish): KeyWish => ({ ...wish, cap: Math.min(wish.cap, crowded) });

/** Pinyin of the 字号 beside the words of Latin names: one is often the other. */
function soundFamily(names: NameColumn, { rowCount, cap, writer }: KeyWish): KeyFamily {
  restart(writer, rowCount + 64);
  for (let row = 0; row < rowCount; row++) {
    const sound = names.soundHashes[row] ?? 0;
    if (sound !== 0) addKey(writer, sound, row);
    if (names.latin.starts.length === 0) continue;
    for (let i = names.latin.starts[row] ?? 0; i < (names.latin.starts[row + 1] ?? 0); i++) {
      addKey(writer, names.latin.hashes[i] ?? 0, row);
    }
  }
  return familyOf(writer, cap);
}

/** 字号 and branch together: a bank has more branches than a block holds. */
function branchFamily(names: NameColumn, { rowCount, cap, writer }: KeyWish): KeyFamily {
  const { branches, markHashes, coreHashes } = names;
  restart(writer, 64);
  if (names.ownHashes === coreHashes) return familyOf(writer, cap);
  for (let row = 0; row < rowCount; row++) {
    const branch = branches[row] ?? 0;
    if (branch !== 0) addKey(writer, mix(markHashes[row] ?? 0, branch >>> 1), row);
  }
  return familyOf(writer, cap);
}

const openingKey = (codes: Uint16Array, from: number): number =>
  mix(mix(codes[from] ?? 0, codes[from + 1] ?? 0), codes[from + 2] ?? 0);

const city = "市".charCodeAt(0);
/** A place and a core of three characters behind it. */
const shortestPlaced = 5;

/** Where a core may begin that opens with a place nobody could read: 静安|第四小学, 抗州市|瑞辉化工. */
function placedStart({ cores, regions }: NameColumn, row: number, from: number): number {
  const length = lengthIn(cores, row);
  const behind = cores.codes[from + 2] === city ? 3 : 2;
  const isPlaced = regions[row] === 0 || longestPrefix(districtShorts, cores.codes, from, from + 2) >= 0;
  return isPlaced && length >= shortestPlaced + behind - 2 ? from + behind : from;
}

/** The first three characters of the core, where 字号 and industry are parted differently; of a place that may open it too. */
function openingFamily(names: NameColumn, { rowCount, cap, writer }: KeyWish): KeyFamily {
  restart(writer, rowCount * 2);
  const { codes, starts } = names.cores;
  for (let row = 0; row < rowCount; row++) {
    if (lengthIn(names.cores, row) < 3) continue;
    const from = starts[row] ?? 0;
    addKey(writer, openingKey(codes, from), row);
    const placed = placedStart(names, row, from);
    if (placed !== from) addKey(writer, openingKey(codes, placed), row);
  }
  return familyOf(writer, cap);
}

function* nameFamilies(columns: EvidenceColumns, names: NameColumn, wish: KeyWish): Generator<KeyFamily> {
  yield direct(names.markHashes, wish.cap);
  yield* (wish.onlyShared ? sharedDeletions : deletionFamilies)(columns, names, wish);
  yield soundFamily(names, amongFew(wish));
  yield branchFamily(names, wish);
  yield openingFamily(names, amongFew(wish));
  yield latinNameFamily(names.latin, wish);
}

/** Road and number with the first character of the name: whole streets of strangers share a house. */
function roadFamily(
  { names }: EvidenceColumns,
  roads: Int32Array,
  { rowCount, cap, writer }: KeyWish,
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
function foundedFamily(columns: EvidenceColumns, days: Int32Array, { rowCount, cap }: KeyWish): KeyFamily {
  const keys = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const day = days[row] ?? 0;
    if (day !== 0) keys[row] = mix(day, cityOf(columns.regions?.[row] ?? 0));
  }
  return direct(keys, cap);
}

/**
 * All block keys, exact identifiers first so that the surest groups are known first. A family holds until the next one
 * is asked for.
 */
export function* keyFamilies(columns: EvidenceColumns, wish: KeyWish): Generator<KeyFamily> {
  const { cap } = wish;
  const { creditCodes, phones, emails, names, people, persons, cards, addresses } = columns;
  if (creditCodes !== null) yield direct(creditCodeHashes(creditCodes), cap);
  if (phones !== null) yield listFamily(phones, wish);
  if (emails !== null) {
    yield listFamily(emails.boxes, wish);
    yield listFamily(emails.domains, wish);
    yield listFamily(emails.locals, amongFew(wish));
  }
  if (names !== null) yield* nameFamilies(columns, names, wish);
  if (columns.otherNames !== null) {
    yield direct(columns.otherNames.column.coreHashes, cap);
    yield latinNameFamily(columns.otherNames.column.latin, wish);
  }
  if (columns.formerNames !== null) yield formerFamily(columns.formerNames, wish);
  if (people !== null) yield contactFamily(people.fulls, columns.regions, wish);
  if (persons !== null) yield* personFamilies(persons, wish);
  if (cards !== null) yield direct(cards.column.ends, cap);
  if (addresses !== null) {
    yield direct(addresses.wholes, amongFew(wish).cap);
    yield roadFamily(columns, addresses.roads, wish);
    yield latinAddressFamily(addresses.latin, wish);
  }
  if (columns.founded !== null) yield foundedFamily(columns, columns.founded.days, { ...wish, cap: crowded });
  yield* valueFamilies(columns, wish);
}
