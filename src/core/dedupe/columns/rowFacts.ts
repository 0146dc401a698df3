import type { EvidenceColumns } from "./evidence";
import type { NameColumn } from "./names/names";
import type { CodePool } from "./texts/codePool";
import { hashNumber } from "./texts/hashNumber";
import type { ListColumn } from "./texts/lists";

/** Numbers a row takes: as many as one line of the processor's cache holds. */
export const factsPerRow = 16;

/** Where each fact stands among those of a row. */
export const fact = {
  core: 0,
  mark: 1,
  sound: 2,
  letters: 3,
  /** City (division / 100) in the name, city of the region column from bit 16 on, and `has` between and behind them. */
  places: 4,
  branchAndOrdinals: 5,
  /** First character of the core, and its last from bit 16 on. */
  ends: 6,
  /** A telephone number's millions and what is left; of lists here and below `several` where a row has more than one. */
  phoneHigh: 7,
  phoneLow: 8,
  box: 9,
  domain: 10,
  local: 11,
  fullName: 12,
  surname: 13,
  road: 14,
  address: 15,
} as const;

export const several = -1;
export const million = 1e6;

/** What a row has beside its numbers, in bits of `places`. */
export const has = {
  creditCode: 1 << 13,
  latinName: 1 << 14,
  latinAddress: 1 << 15,
  branch: 1 << 30,
} as const;
export const cityMask = (1 << 13) - 1;
export const columnShift = 16;
export const openingMask = 0xffff;

const none = new Int32Array(0);
const nothing: Pick<ListColumn, "single"> = { single: new Float64Array(0) };

/** Hash of a row's only value, `several` where it has more. */
function only(single: Float64Array, row: number): number {
  const value = single[row] ?? 0;
  if (value > 0) return hashNumber(value);
  return value === 0 ? 0 : several;
}

const endsOf = ({ codes, starts }: CodePool, row: number): number =>
  (codes[starts[row] ?? 0] ?? 0) | ((codes[(starts[row + 1] ?? 0) - 1] ?? 0) << 16);

/**
 * What each row says, side by side. The rows of a pair lie far apart, and each column looked at would be another trip
 * to memory.
 */
export function rowFacts(
  columns: EvidenceColumns,
  names: NameColumn,
  rowCount: number,
  room: Int32Array,
): Int32Array {
  const facts = room.length < rowCount * factsPerRow ? new Int32Array(rowCount * factsPerRow) : room;
  const { coreHashes, markHashes, soundHashes, letters, regions, branches, ordinals, cores, latin } = names;
  const { boxes = nothing, domains = nothing, locals = nothing } = columns.emails ?? {};
  const phones = columns.phones?.single ?? none;
  const { fulls = none, surnames = none } = columns.people ?? {};
  const { roads = none, wholes = none, latin: words = { starts: none } } = columns.addresses ?? {};
  const hasNames = latin.starts.length > 0;
  const hasWords = words.starts.length > 0;
  const divisions = columns.regions ?? none;
  const codes = columns.creditCodes ?? none;
  for (let row = 0, at = 0; row < rowCount; row++, at += factsPerRow) {
    const coreHash = coreHashes[row] ?? 0;
    const phone = phones[row] ?? 0;
    const code = (codes[row] ?? 0) === 0 ? 0 : has.creditCode;
    const latinName = hasNames && latin.starts[row] !== latin.starts[row + 1] ? has.latinName : 0;
    const latinAddress = hasWords && words.starts[row] !== words.starts[row + 1] ? has.latinAddress : 0;
    const branch = branches[row] === 0 ? 0 : has.branch;
    const city = ((divisions[row] ?? 0) / 100) | 0;
    facts[at + fact.core] = coreHash;
    facts[at + fact.mark] = markHashes[row] ?? 0;
    facts[at + fact.sound] = soundHashes[row] ?? 0;
    facts[at + fact.letters] = letters[row] ?? 0;
    facts[at + fact.places] =
      ((regions[row] ?? 0) / 100) | 0 | code | latinName | latinAddress | (city << columnShift) | branch;
    facts[at + fact.branchAndOrdinals] = Math.imul((branches[row] ?? 0) >>> 1, mixer) + (ordinals[row] ?? 0);
    facts[at + fact.ends] = coreHash === 0 ? 0 : endsOf(cores, row);
    const phoneHigh = Math.floor(phone / million);
    facts[at + fact.phoneHigh] = phone > 0 ? phoneHigh : Math.max(phone, several);
    facts[at + fact.phoneLow] = phone > 0 ? phone - phoneHigh * million : Math.max(phone, several);
    facts[at + fact.box] = only(boxes.single, row);
    facts[at + fact.domain] = only(domains.single, row);
    facts[at + fact.local] = only(locals.single, row);
    facts[at + fact.fullName] = fulls[row] ?? 0;
    facts[at + fact.surname] = surnames[row] ?? 0;
    facts[at + fact.road] = roads[row] ?? 0;
    facts[at + fact.address] = wholes[row] ?? 0;
  }
  return facts;
}

const mixer = 0x2c1b3c6d;
