import type { NameColumn } from "../../columns/names/names";
import { lengthIn, sameText, startAlike } from "../../columns/texts/codePool";
import { sayOthers } from "../../columns/texts/sayOthers";
import { isDigit } from "../../normalise/folding/fold";
import { isOneShop, sameBranch } from "../levels/branches";
import { nameLevels } from "../levels/nameLevels";
import type { NameSetting } from "../levels/nameSetting";
import { calledBranch } from "./calledBranch";
import { hanSlipLevel, startsAlike } from "./hanSlips";
import { bothRegistered } from "./heardSlip";
import { areOtherSections } from "./otherSections";
import { placesConflict } from "./placesConflict";
import { districtSays, shortDistrict } from "./shortDistrict";
import { tradeLevel } from "./tradeLevel";

/**
 * Level of two rows with Chinese names; `apart`: branches are customers of their own. Of two at one house, one of which
 * names a shop (隆坊健身, 隆坊健身（科华街店）), there is only one.
 */
export function hanLevel(names: NameColumn, a: number, b: number, { apart, house }: NameSetting): number {
  const called = calledBranch(names, a, b);
  if (called !== nameLevels.nothing) return called;
  const level = hanAgreement(names, a, b);
  if (level === nameLevels.otherBranch) return apart ? level : nameLevels.sameCore;
  const isOther = level === nameLevels.different || level === nameLevels.otherFirm;
  const isSame = sameBranch(names, a, b) || (isOneShop(names, a, b) && house(a, b));
  if (isOther && (isSame || !startsAlike(names, a, b))) return level;
  if (!isSame) return apart ? nameLevels.otherBranch : Math.max(level, nameLevels.sameCore);
  if (isMarkedAgain(names, a, b)) return nameLevels.markSlip;
  if (names.ordinals[a] !== names.ordinals[b] || areOtherSections(names, a, b))
    return nameLevels.otherOrdinal;
  return placesConflict(names, a, b) ? nameLevels.otherCity : level;
}

/** 双赢板材 and 双赢板材2: the second of two houses, or the same entered once more where names may not come twice. */
function isMarkedAgain({ cores, ordinals }: NameColumn, a: number, b: number): boolean {
  if ((ordinals[a] === 0) === (ordinals[b] === 0)) return false;
  const marked = ordinals[a] === 0 ? b : a;
  const isOneMore = lengthIn(cores, marked) === lengthIn(cores, marked === a ? b : a) + 1;
  return isOneMore && isDigit(cores.codes[(cores.starts[marked + 1] ?? 0) - 1]) && startAlike(cores, a, b);
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
  if (said === districtSays.nothing) return hanSlipLevel(names, a, b);
  return said === districtSays.same ? nameLevels.districtNamed : nameLevels.otherCity;
}
