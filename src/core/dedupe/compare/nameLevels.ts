import { lengthIn, sameText } from "../columns/codePool";
import type { NameColumn } from "../columns/names";
import { sameSound } from "../columns/pinyin";
import { editDistance } from "./editDistance";

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
} as const;

/** Two names that say where they are and do not agree: another province, or another city of the province. */
export function regionsConflict(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  if (Math.floor(a / 10_000) !== Math.floor(b / 10_000)) return true;
  const cityA = Math.floor(a / 100) % 100;
  const cityB = Math.floor(b / 100) % 100;
  return cityA !== 0 && cityB !== 0 && cityA !== cityB;
}

/** Does the shorter of two trades hide in the longer one? 软件 in 软件开发, nothing in anything. */
function tradesAgree(names: NameColumn, a: number, b: number): boolean {
  const { trades } = names;
  const [short, long] = lengthIn(trades, a) <= lengthIn(trades, b) ? [a, b] : [b, a];
  const size = lengthIn(trades, short);
  if (size === 0) return true;
  return shares(names, short, long);
}

/** Any two neighbouring characters in common are enough: 信息科技服务 and 信息技术. */
function shares(names: NameColumn, a: number, b: number): boolean {
  const { codes, starts } = names.trades;
  const toA = (starts[a + 1] ?? 0) - 1;
  const toB = (starts[b + 1] ?? 0) - 1;
  for (let i = starts[a] ?? 0; i < toA; i++) {
    for (let k = starts[b] ?? 0; k < toB; k++) {
      if (codes[i] === codes[k] && codes[i + 1] === codes[k + 1]) return true;
    }
  }
  return false;
}

function sameBranch(names: NameColumn, a: number, b: number): boolean {
  return names.branches[a] === names.branches[b];
}

/** Level of two rows with Chinese names. */
export function hanLevel(names: NameColumn, a: number, b: number): number {
  const level = hanAgreement(names, a, b);
  if (level === nameLevels.different) return level;
  if (!sameBranch(names, a, b)) return nameLevels.otherBranch;
  if (names.ordinals[a] !== names.ordinals[b]) return nameLevels.otherOrdinal;
  if (!regionsConflict(names.regions[a] ?? 0, names.regions[b] ?? 0)) return level;
  return nameLevels.otherCity;
}

function hanAgreement(names: NameColumn, a: number, b: number): number {
  if (names.coreHashes[a] === names.coreHashes[b] && sameText(names.cores, a, b)) {
    const registered =
      names.regions[a] !== 0 && names.regions[a] === names.regions[b] && names.forms[a] !== 0;
    return registered && names.forms[a] === names.forms[b] ? nameLevels.legalName : nameLevels.sameCore;
  }
  if (names.markHashes[a] === names.markHashes[b]) {
    return tradesAgree(names, a, b) ? nameLevels.sameMark : nameLevels.otherTrade;
  }
  return slipLevel(names, a, b);
}

/** Typing slips: a homophone, one character of the core, one of the 字号 only. */
function slipLevel(names: NameColumn, a: number, b: number): number {
  const shorter = Math.min(lengthIn(names.cores, a), lengthIn(names.cores, b));
  const heard = names.soundHashes[a] !== 0 && names.soundHashes[a] === names.soundHashes[b];
  if (heard && tradesAgree(names, a, b)) return nameLevels.sameSound;
  const distance = shorter >= 3 ? editDistance(names.cores, a, b, 2) : 3;
  if (distance === 1) return isReplacedMark(names, a, b) ? nameLevels.markSlip : nameLevels.oneSlip;
  if (distance === 2 && shorter >= 7) return nameLevels.alike;
  return dice(names, a, b) >= 0.6 ? nameLevels.alike : nameLevels.different;
}

/** One character of the 字号 replaced by one that sounds otherwise: 九洲 and 九融 are mostly two firms. */
function isReplacedMark(names: NameColumn, a: number, b: number): boolean {
  const { codes, starts } = names.cores;
  const length = lengthIn(names.cores, a);
  if (length !== lengthIn(names.cores, b)) return false;
  const fromA = starts[a] ?? 0;
  const fromB = starts[b] ?? 0;
  for (let i = 0; i < length; i++) {
    const x = codes[fromA + i] ?? 0;
    const y = codes[fromB + i] ?? 0;
    if (x === y) continue;
    const swapped = i + 1 < length && codes[fromA + i + 1] === y;
    return !swapped && !sameSound(x, y) && i < Math.min(names.marks[a] ?? 0, names.marks[b] ?? 0);
  }
  return false;
}

/** Share of neighbouring character pairs two cores have in common. */
function dice(names: NameColumn, a: number, b: number): number {
  const { codes, starts } = names.cores;
  const toA = (starts[a + 1] ?? 0) - 1;
  const toB = (starts[b + 1] ?? 0) - 1;
  let common = 0;
  for (let i = starts[a] ?? 0; i < toA; i++) {
    for (let k = starts[b] ?? 0; k < toB; k++) {
      if (codes[i] === codes[k] && codes[i + 1] === codes[k + 1]) {
        common += 1;
        break;
      }
    }
  }
  const total = toA - (starts[a] ?? 0) + toB - (starts[b] ?? 0);
  return total <= 0 ? 0 : (2 * common) / total;
}
