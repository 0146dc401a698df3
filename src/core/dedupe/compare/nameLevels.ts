import { looksAlike } from "../../reference/lookAlikes";
import { lengthIn, sameCodes, sameText, startAlike } from "../columns/codePool";
import type { NameColumn } from "../columns/names";
import { sameSound } from "../columns/pinyin";
import { sayOthers } from "../columns/sayOthers";
import { fillerWords, townForms } from "../normalise/nameWords";
import { wordAt } from "../normalise/wordTable";
import { isGroup, isOneShop, type SameHouse, sameBranch } from "./branches";
import { editDistance } from "./editDistance";
import { bothRegistered, isHeardSlip } from "./heardSlip";
import { isOtherWord, markDice, shareNothing } from "./markOverlap";
import { areOtherSections } from "./otherSections";
import { areOtherShops } from "./otherShops";
import { isPlaceSlip } from "./placeSlip";
import { placesConflict } from "./placesConflict";
import { districtSays, shortDistrict } from "./shortDistrict";

/** Levels of two Chinese names, see `compareNames`. */
export const nameLevels = {
  nothing: 0,
  legalName: 1,
  sameCore: 2,
  sameMark: 3,
  sameSound: 4,
  oneSlip: 5,
  markSlip: 6,
  alike: 7,
  spelled: 8,
  otherTrade: 9,
  otherCity: 10,
  otherBranch: 11,
  otherOrdinal: 12,
  different: 13,
  latinSame: 14,
  latinMost: 15,
  latinSome: 16,
  latinDifferent: 17,
  otherScript: 18,
  otherWording: 19,
  opens: 20,
  otherTradeShort: 21,
  fillerWording: 22,
  lookSlip: 23,
  otherFirm: 24,
  latinSister: 25,
  onePerson: 26,
  otherPerson: 27,
  districtNamed: 28,
  latinSlip: 29,
  latinFew: 30,
  latinOpens: 31,
  latinHouse: 32,
  latinOwner: 33,
  latinNeighbour: 34,
} as const;

/** Are the codes of the first range all in the second, in the same order? */
function isWithin(codes: Uint16Array, fromA: number, toA: number, fromB: number, toB: number): boolean {
  let found = fromA;
  for (let i = fromB; i < toB && found < toA; i++) if (codes[i] === codes[found]) found += 1;
  return found === toA;
}

const isFiller = (codes: Uint16Array, from: number, to: number): boolean =>
  wordAt(fillerWords, codes, from, to) >= 0;

/**
 * Two names of one 字号. Industry words left out make a short form (科技发展, 科技; nothing at all), but two
 * registered names that differ in them are two firms more often than not, and other words are another trade.
 */
function tradeLevel(names: NameColumn, a: number, b: number): number {
  const [short, long] = lengthIn(names.cores, a) <= lengthIn(names.cores, b) ? [a, b] : [b, a];
  const { codes, starts } = names.cores;
  const tail = (starts[short] ?? 0) + (names.marks[short] ?? 0);
  const longTail = (starts[long] ?? 0) + (names.marks[long] ?? 0);
  const registered = bothRegistered(names, a, b);
  if (isWithin(codes, tail, starts[short + 1] ?? 0, longTail, starts[long + 1] ?? 0)) {
    if (!registered) return nameLevels.sameMark;
    const size = (starts[short + 1] ?? 0) - tail;
    return isFiller(codes, longTail + size, starts[long + 1] ?? 0) && sameCodes(codes, longTail, tail, size)
      ? nameLevels.fillerWording
      : nameLevels.otherWording;
  }
  if (editDistance(names.cores, a, b, 1) <= 1) return nameLevels.oneSlip;
  return registered ? nameLevels.otherTrade : nameLevels.otherTradeShort;
}

/** Is the shorter core the beginning of the longer one: 恒方大 and 恒方大高分子材料? 曹庄供销社 is of that town, as 曹庄志强水电 is. */
function opens(names: NameColumn, a: number, b: number): boolean {
  const [short, long] = lengthIn(names.cores, a) <= lengthIn(names.cores, b) ? [a, b] : [b, a];
  const length = lengthIn(names.cores, short);
  const left = lengthIn(names.cores, long) - length;
  const hasOwnTrade = left > 2 && (names.marks[short] ?? 0) < length;
  const isOfTown = townForms.has(names.forms[short] ?? 0) && names.forms[long] !== names.forms[short];
  return !hasOwnTrade && !isOfTown && startsAlike(names, a, b);
}

/** Does one core begin with the other: 中医院, 中医院新区 (分院)? */
function startsAlike({ cores }: NameColumn, a: number, b: number): boolean {
  return Math.min(lengthIn(cores, a), lengthIn(cores, b)) >= 2 && startAlike(cores, a, b);
}

/**
 * Level of two rows with Chinese names; `apart`: branches are customers of their own. Of two at one house, one of which
 * names a shop (隆坊健身, 隆坊健身（科华街店）), there is only one.
 */
export function hanLevel(names: NameColumn, a: number, b: number, apart: boolean, house: SameHouse): number {
  const level = hanAgreement(names, a, b);
  if (level === nameLevels.otherBranch) return apart ? level : nameLevels.sameCore;
  const isOther = level === nameLevels.different || level === nameLevels.otherFirm;
  const isSame = sameBranch(names, a, b) || (isOneShop(names, a, b) && house(a, b));
  if (isOther && (isSame || !startsAlike(names, a, b))) return level;
  if (!isSame) return apart ? nameLevels.otherBranch : Math.max(level, nameLevels.sameCore);
  if (names.ordinals[a] !== names.ordinals[b] || areOtherSections(names, a, b))
    return nameLevels.otherOrdinal;
  return placesConflict(names, a, b) ? nameLevels.otherCity : level;
}

/** Without its place a short name is many firms' (惠民便利店), one as long as this is registered once in the country. */
const placelessCore = 5;

/** Of one core: is it one registered name, with the same place and form? */
function areOneLegalName({ cores, forms, regions }: NameColumn, a: number, b: number): boolean {
  if (forms[a] === 0 || forms[a] !== forms[b] || regions[a] !== regions[b]) return false;
  return regions[a] !== 0 || lengthIn(cores, a) >= placelessCore;
}

/** 汪汪动物医院有限公司, 汪汪动物诊所有限公司: both registered, and each says what house it is. */
const areOtherKindsOfHouse = (names: NameColumn, a: number, b: number): boolean =>
  bothRegistered(names, a, b) && sayOthers(names.innerForms, a, b);

function hanAgreement(names: NameColumn, a: number, b: number): number {
  if (names.coreHashes[a] === names.coreHashes[b] && sameText(names.cores, a, b)) {
    if (areOtherKindsOfHouse(names, a, b)) return nameLevels.otherTrade;
    return areOneLegalName(names, a, b) ? nameLevels.legalName : nameLevels.sameCore;
  }
  if (names.markHashes[a] === names.markHashes[b]) return tradeLevel(names, a, b);
  const said = shortDistrict(names, a, b);
  if (said === districtSays.nothing) return slipLevel(names, a, b);
  return said === districtSays.same ? nameLevels.districtNamed : nameLevels.otherCity;
}

const isSoundAlike = (level: number): boolean =>
  level === nameLevels.sameMark || level === nameLevels.otherWording;

/**
 * May texts with these letter bits be two edits apart? Two edits change at most four of the characters two texts are
 * made of.
 */
export function mayBeClose(letters: number, others: number): boolean {
  let unlike = letters ^ others;
  for (let bits = 0; bits < 4 && unlike !== 0; bits++) unlike &= unlike - 1;
  return unlike === 0;
}

/** Typing slips: a homophone, one character of the core, one of the 字号 only. */
function slipLevel(names: NameColumn, a: number, b: number): number {
  const shorter = Math.min(lengthIn(names.cores, a), lengthIn(names.cores, b));
  const heard = names.soundHashes[a] !== 0 && names.soundHashes[a] === names.soundHashes[b];
  if (heard && isSoundAlike(tradeLevel(names, a, b))) {
    return isHeardSlip(names, a, b) ? nameLevels.sameSound : nameLevels.alike;
  }
  if (opens(names, a, b)) return isGroup(names, a, b) ? nameLevels.otherWording : nameLevels.opens;
  const distance =
    shorter >= 3 && mayBeClose(names.letters[a] ?? 0, names.letters[b] ?? 0)
      ? editDistance(names.cores, a, b, 2)
      : 3;
  if (distance === 1) return replacedLevel(names, a, b);
  if (isPlaceSlip(names, a, b)) return nameLevels.oneSlip;
  if (areOtherShops(names, a, b)) return nameLevels.otherBranch;
  const shared = isOtherWord(names, a, b) ? 0 : markDice(names, a, b);
  if (shared >= 0.6 || (distance === 2 && shorter >= 5 && shared > 0)) return nameLevels.alike;
  return bothRegistered(names, a, b) && shareNothing(names, a, b)
    ? nameLevels.otherFirm
    : nameLevels.different;
}

/** Characters of the shortest 字号. */
const shortestMark = 2;

/**
 * One character differs. In the 字号 one that sounds otherwise makes two firms mostly (九洲 and 九融), unless it is easily
 * taken for the other by the eye (永泽 and 水泽).
 */
function replacedLevel(names: NameColumn, a: number, b: number): number {
  const { codes, starts } = names.cores;
  const length = lengthIn(names.cores, a);
  if (length !== lengthIn(names.cores, b)) return nameLevels.oneSlip;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  let at = 0;
  while (at < length - 1 && codes[fromA + at] === codes[fromB + at]) at++;
  const x = codes[fromA + at] ?? 0;
  const y = codes[fromB + at] ?? 0;
  const swapped = at + 1 < length && codes[fromA + at + 1] === y;
  const inMark = at < Math.min(names.marks[a] ?? 0, names.marks[b] ?? 0);
  // 达沐 and 沐达 are two 字号, of two firms as often as not.
  if (swapped && inMark && names.marks[a] === shortestMark && bothRegistered(names, a, b))
    return nameLevels.alike;
  if (swapped || sameSound(x, y) || !inMark) return nameLevels.oneSlip;
  return looksAlike(x, y) ? nameLevels.lookSlip : nameLevels.markSlip;
}
