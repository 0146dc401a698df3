import { sameCodes } from "../columns/codePool";
import type { OtherLands } from "../columns/countries";
import { agreementBits } from "../columns/frequency";
import type { ListedPersons } from "../columns/listedPersons";
import type { NameColumn } from "../columns/names";
import { surnameLength } from "../columns/people";
import { sayOthers } from "../columns/sayOthers";
import { selfKinds } from "../columns/selfNamed";
import { isSameBranch } from "../normalise/branchHash";
import { unregisteredForms } from "../normalise/nameWords";
import { areOtherUnits, type OtherHouses, type SameHouse } from "./branches";
import { type AgreedValue, agreedValue, type Comparison, type Level, nothing } from "./comparison";
import { latinAlike, latinBits, latinLevel, latinParts, mostLatin } from "./latinNames";
import { listedLevel } from "./listedLevel";
import { hanLevel, nameLevels } from "./nameLevels";
import { asideLevel, nicknameLevel } from "./nicknames";
import { tokenCount } from "./tokenOverlap";
import { nameBits } from "./weights";

const levels: readonly Level[] = [
  nothing,
  { id: "legalName", effect: "strong", twofold: true },
  { id: "sameCore", effect: "strong" },
  { id: "sameMark", effect: "strong" },
  { id: "sameSound", effect: "strong" },
  { id: "oneSlip", effect: "strong" },
  { id: "markSlip", effect: "conflict", sister: "firm" },
  { id: "alike", effect: "weak" },
  { id: "spelled", effect: "weak" },
  { id: "otherTrade", effect: "conflict", sister: "firm" },
  { id: "otherCity", effect: "conflict", sister: "firm" },
  { id: "otherBranch", effect: "veto" },
  { id: "otherOrdinal", effect: "veto", sister: "firm" },
  { id: "different", effect: "conflict" },
  { id: "latinSame", effect: "strong" },
  { id: "latinMost", effect: "strong", part: true },
  { id: "latinSome", effect: "weak" },
  { id: "latinDifferent", effect: "conflict" },
  { id: "otherScript", effect: "differs" },
  { id: "otherWording", effect: "conflict", sister: "firm" },
  { id: "opens", effect: "strong" },
  { id: "otherTradeShort", effect: "conflict", sister: "firm" },
  { id: "fillerWording", effect: "weak" },
  { id: "lookSlip", effect: "weak" },
  { id: "otherFirm", effect: "conflict" },
  { id: "latinSister", effect: "conflict", sister: "firm" },
  { id: "onePerson", effect: "strong", namesake: true },
  { id: "otherPerson", effect: "conflict", sister: "firm" },
  { id: "districtNamed", effect: "strong" },
  { id: "latinSlip", effect: "strong" },
  { id: "latinSome", effect: "conflict" },
  { id: "latinMost", effect: "strong", part: true },
  { id: "latinSister", effect: "conflict", sister: "group" },
  { id: "latinSister", effect: "conflict", sister: "group" },
  { id: "latinSome", effect: "conflict", sister: "firm" },
];

const hasHan = (names: NameColumn, row: number): boolean => names.coreHashes[row] !== 0;

/** Is one of the Latin words the 字号 in pinyin? */
function isSpelled(names: NameColumn, han: number, latin: number): boolean {
  const sound = names.soundHashes[han];
  if (sound === 0) return false;
  for (let i = names.latin.starts[latin] ?? 0; i < (names.latin.starts[latin + 1] ?? 0); i++) {
    if (names.latin.hashes[i] === sound) return true;
  }
  return false;
}

function levelOf(
  names: NameColumn,
  a: number,
  b: number,
  sizeBits: number,
  { apart, house, elsewhere, abroad }: NameSetting,
): number {
  const hanA = hasHan(names, a);
  const hanB = hasHan(names, b);
  if (hanA && hanB)
    return nicknameLevel(names, asideLevel(names, hanLevel(names, a, b, apart, house), a, b), a, b);
  if ((!hanA && tokenCount(names.latin, a) === 0) || (!hanB && tokenCount(names.latin, b) === 0)) return 0;
  if (!hanA && !hanB) {
    const level = latinLevel(names, a, b, sizeBits, apart, elsewhere);
    return latinAlike.has(level) && abroad(a, b) ? nameLevels.latinHouse : level;
  }
  return isSpelled(names, hanA ? a : b, hanA ? b : a) ? nameLevels.spelled : nameLevels.otherScript;
}

/** Levels at which the whole core agrees. */
const holdsCore = (level: number): boolean =>
  level === nameLevels.legalName || level === nameLevels.sameCore || level === nameLevels.onePerson;

/** 教育局 is every district's, that of one district only its own: as many places as a list is spread over, or more. */
const districtBits = 4;

const isOneDistrict = ({ regions }: NameColumn, a: number, b: number): boolean =>
  regions[a] === regions[b] && (regions[a] ?? 0) % 100 !== 0;

/** `apart`: of branches that are customers of their own each has its name to itself. */
function ownersOf(names: NameColumn, level: number, a: number, b: number, apart: boolean): number {
  const isBranch =
    apart && names.branches[a] !== 0 && isSameBranch(names.branches[a] ?? 0, names.branches[b] ?? 0);
  if (isBranch) return Math.max(names.ownCounts[a] ?? 0, names.ownCounts[b] ?? 0);
  if (holdsCore(level))
    return Math.max(0, (names.coreCounts[a] ?? 0) - (isOneDistrict(names, a, b) ? districtBits : 0));
  if (level === nameLevels.latinSame)
    return Math.max(names.latin.wholeCounts[a] ?? 0, names.latin.wholeCounts[b] ?? 0);
  return level < nameLevels.different || level > nameLevels.otherScript
    ? Math.max(names.markCounts[a] ?? 0, names.markCounts[b] ?? 0)
    : 0;
}

/** The core, or the 字号 where only that agrees. */
function agreedName(names: NameColumn, level: number, a: number): AgreedValue | null {
  if (level === nameLevels.latinSame) return agreedValue(names.latin.wholes, names.latin.wholes[a]);
  if (holdsCore(level)) {
    return agreedValue(names.ownHashes, names.ownHashes[a]);
  }
  const byMark =
    level === nameLevels.sameMark || level === nameLevels.otherTrade || level === nameLevels.otherWording;
  return byMark ? agreedValue(names.markHashes, names.markHashes[a]) : null;
}

/** Levels that say of firms, not of persons, that one name is written for the other. */
const firmSlips: ReadonlySet<number> = new Set([nameLevels.sameSound, nameLevels.oneSlip, nameLevels.opens]);

/** Names that make two persons: of one family, mostly, as those who share a telephone are. */
const otherNames: ReadonlySet<number> = new Set([nameLevels.different, nameLevels.otherFirm]);

const isPerson = (kind: number | undefined): boolean => kind === selfKinds.whole || kind === selfKinds.titled;

/** 欧姐 is not 欧阳浩娜. */
function isOneSurname({ cores: { codes, starts } }: NameColumn, a: number, b: number): boolean {
  const [one, other] = [starts[a] ?? 0, starts[b] ?? 0];
  const length = surnameLength(codes, one, starts[a + 1] ?? 0);
  return length === surnameLength(codes, other, starts[b + 1] ?? 0) && sameCodes(codes, one, other, length);
}

/** A name without 有限公司 or 厂: many shops are called so (佳德宠物诊所, 佳德宠物店). */
function isUnregistered({ forms }: NameColumn, row: number): boolean {
  const form = forms[row] ?? 0;
  return form === 0 || unregisteredForms.has(form);
}

/**
 * The level of a person and a firm: who owns a registered one and lives elsewhere has affairs of his own (its 法人, whose
 * own case another lawyer has); 磊石装饰 without a form may be what he calls himself.
 */
function besidePerson(names: NameColumn, level: number, firm: number, isElsewhere: boolean): number {
  if (firmSlips.has(level)) return nameLevels.alike;
  const areTwo = isElsewhere && otherNames.has(level) && !isUnregistered(names, firm);
  return areTwo ? nameLevels.otherFirm : level;
}

/**
 * The level where one of the names, or both, is a person's (`selfKinds`): 石磊 is no 史磊, nor is he 磊石装饰; 廖姐 may be 廖浩娜,
 * and a person has no branches, so that 任文洁（二次进店） is 任文洁.
 */
function personLevel(
  names: NameColumn,
  { selfNamed, elsewhere }: NameSetting,
  level: number,
  a: number,
  b: number,
): number {
  const [one, other] = [selfNamed?.[a] ?? 0, selfNamed?.[b] ?? 0];
  if (!isPerson(one) && !isPerson(other)) return level;
  if (!isPerson(one) || !isPerson(other))
    return besidePerson(names, level, isPerson(one) ? b : a, elsewhere(a, b));
  const isCore = level === nameLevels.otherBranch && names.coreHashes[a] === names.coreHashes[b];
  if (level === nameLevels.sameCore || isCore) return nameLevels.onePerson;
  if (!otherNames.has(level)) return firmSlips.has(level) ? nameLevels.alike : level;
  const mayBeOne = one !== other && isOneSurname(names, a, b);
  return mayBeOne ? nameLevels.nothing : nameLevels.otherPerson;
}

/** 旭光汽配（上海）有限公司, 旭光汽配（松江）有限公司: what a city and what its district registered is mostly two firms of one group. */
const arePlacedApart = ({ regions }: NameColumn, a: number, b: number): boolean => sayOthers(regions, a, b);

/** Levels at which two names are one, the district before one of them, or one of them a slip. */
const ofOneName: ReadonlySet<number> = new Set([
  nameLevels.legalName,
  nameLevels.sameCore,
  nameLevels.districtNamed,
  nameLevels.sameMark,
  nameLevels.sameSound,
  nameLevels.oneSlip,
]);

/** The same, and names of which one says less than the other or is no more than what everybody calls the owner. */
const ofShops: ReadonlySet<number> = new Set([
  ...ofOneName,
  nameLevels.opens,
  nameLevels.alike,
  nameLevels.otherTradeShort,
]);

/** What a name must be worth to carry two rows of a list of 16,000 by itself: whatever does so carries them in a longer one. */
const carrying = 14;

const furtherBits = (sizeBits: number, { alone }: NameSetting): number =>
  alone ? Math.max(0, sizeBits - carrying) : 0;

/** Most that a level is worth. One Latin name carries two rows however long the list is; one with a slip in it too. */
function capOf(level: number, sizeBits: number, setting: NameSetting): number {
  const cap = nameBits[level] ?? 0;
  if (level === nameLevels.latinSame) return Math.max(cap, mostLatin(sizeBits));
  if (level === nameLevels.latinSlip) return Math.max(cap, sizeBits);
  return cap < carrying ? cap : cap + furtherBits(sizeBits, setting);
}

/** What is known of the customers beside their names. */
export interface NameSetting {
  /** Branches (分公司) and departments are customers of their own. */
  readonly apart: boolean;
  /** Nothing says how or where they are reached: names are all there is. */
  readonly alone: boolean;
  readonly house: SameHouse;
  readonly elsewhere: OtherHouses;
  /** Two countries register two firms, whatever the form: Rowe Ltd of Britain, Rowe Co., Ltd. of Japan. */
  readonly abroad: OtherLands;
  /** See `selfKinds`. */
  readonly selfNamed: Uint8Array | null;
  readonly units: Int32Array | null;
  readonly works: Int32Array | null;
  readonly listed: ListedPersons | null;
}

/** Company names: Chinese ones by their grammar, Latin ones by the rarity of the words they share. */
export function compareNames(names: NameColumn, sizeBits: number, setting: NameSetting): Comparison {
  const { apart, listed, selfNamed, units, works } = setting;
  const owners = (level: number, a: number, b: number) => ownersOf(names, level, a, b, apart);
  return {
    name: "name",
    family: 0,
    most: Math.max(...Object.values(nameBits), mostLatin(sizeBits)) + furtherBits(sizeBits, setting),
    reach: false,
    levels,
    level(a, b) {
      const level = levelOf(names, a, b, sizeBits, setting);
      if (apart && units !== null && areOtherUnits(units, level, a, b)) return nameLevels.otherBranch;
      if (apart && works !== null && sayOthers(works, a, b)) return nameLevels.otherBranch;
      if (listed !== null) return listedLevel(listed, level, a, b);
      return selfNamed === null ? level : personLevel(names, setting, level, a, b);
    },
    bits(level, a, b) {
      const cap = capOf(level, sizeBits, setting);
      if (latinParts.has(level)) return latinBits(names, level, a, b, sizeBits);
      if (level === nameLevels.latinDifferent || cap <= 0) return cap;
      return agreementBits(cap, sizeBits, owners(level, a, b));
    },
    mayBeNamesakes: (level, a, b) =>
      ofShops.has(level) && hasHan(names, a) && (isUnregistered(names, a) || isUnregistered(names, b)),
    areNamesakes: (level, a, b) =>
      (level === nameLevels.latinSame && isPerson(selfNamed?.[a]) && isPerson(selfNamed?.[b])) ||
      (ofOneName.has(level) &&
        hasHan(names, a) &&
        ((isUnregistered(names, a) && isUnregistered(names, b)) || arePlacedApart(names, a, b))),
    agreed: (level, a) => agreedName(names, level, a),
  };
}
