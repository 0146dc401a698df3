import { looksAlike } from "../../../reference/characters/lookAlikes";
import type { NameColumn } from "../../columns/names/names";
import { lengthIn, startAlike } from "../../columns/texts/codePool";
import { sameSound } from "../../columns/texts/pinyin";
import { ownersForms, townForms } from "../../normalise/names/nameWords";
import { isGroup } from "../levels/branches";
import { nameLevels } from "../levels/nameLevels";
import { editDistance } from "../texts/editDistance";
import { bothRegistered, isHeardSlip } from "./heardSlip";
import { markDice, shareNothing } from "./markOverlap";
import { areOtherShops } from "./otherShops";
import { areOtherWords } from "./otherWords";
import { isPlaceSlip } from "./placeSlip";
import { areOthersOfSeries } from "./series";
import { areOtherTrades, tradeLevel } from "./tradeLevel";

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
export function startsAlike({ cores }: NameColumn, a: number, b: number): boolean {
  return Math.min(lengthIn(cores, a), lengthIn(cores, b)) >= 2 && startAlike(cores, a, b);
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
export function hanSlipLevel(names: NameColumn, a: number, b: number): number {
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
  const shared = areOtherWords(names, a, b) ? 0 : markDice(names, a, b);
  if (shared >= 0.6 || (distance === 2 && shorter >= 5 && shared > 0))
    return areOtherTrades(names, a, b) ? nameLevels.otherTradeShort : nameLevels.alike;
  if (areOwners(names, a) && areOwners(names, b)) return nameLevels.otherOrdinal;
  return bothRegistered(names, a, b) && shareNothing(names, a, b)
    ? nameLevels.otherFirm
    : nameLevels.different;
}

/** The owners of another building are others, though one firm may answer for both: 翠湖花园业主委员会, 景山苑业主委员会. */
const areOwners = ({ forms }: NameColumn, row: number): boolean => ownersForms.has(forms[row] ?? 0);

/** Characters of the shortest 字号. */
const shortestMark = 2;

/**
 * One has a character more. A shop's 字号 of two characters is whole, and with a third it is another one as often as not:
 * 顺发五金 and 顺发兴五金. Firms are registered under their own, where a third character is a slip (zh_crm).
 */
function addedLevel(names: NameColumn, a: number, b: number): number {
  const [longer, shorter] = lengthIn(names.cores, a) > lengthIn(names.cores, b) ? [a, b] : [b, a];
  // 德华水果店 without its 水 is read as a 字号 德华果: the character was lost from the trade.
  const isAdded = names.marks[shorter] === shortestMark && (names.marks[longer] ?? 0) > shortestMark;
  return isAdded && !bothRegistered(names, a, b) ? nameLevels.alike : nameLevels.oneSlip;
}

/**
 * One character differs. In the 字号 one that sounds otherwise makes two firms mostly (九洲 and 九融), unless it is easily
 * taken for the other by the eye (永泽 and 水泽).
 */
function replacedLevel(names: NameColumn, a: number, b: number): number {
  const { codes, starts } = names.cores;
  const length = lengthIn(names.cores, a);
  if (length !== lengthIn(names.cores, b)) return addedLevel(names, a, b);
  if (areOthersOfSeries(names, a, b)) return nameLevels.otherOrdinal;
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
