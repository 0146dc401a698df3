import type { NameColumn } from "../../columns/names/names";
import { agreementBits } from "../../columns/texts/frequency";
import { sayOthers } from "../../columns/texts/sayOthers";
import { latinBits, latinParts, mostLatin } from "../latinNames/latinBits";
import { latinAlike, latinLevel } from "../latinNames/latinNames";
import { areOtherUnits } from "../levels/branches";
import type { Comparison } from "../levels/comparison";
import { families } from "../levels/families";
import { nameLevels } from "../levels/nameLevels";
import type { NameSetting } from "../levels/nameSetting";
import { nameBits } from "../levels/weights";
import { asideLevel } from "./asideLevel";
import { listedLevel } from "./listedLevel";
import { nameLevelList } from "./nameLevelList";
import { agreedName, ownersOf } from "./nameOwners";
import { hasHan, isNamed } from "./nameScripts";
import { areShops, areUnregistered, mayBeShops } from "./namesakes";
import { nicknameLevel } from "./nicknames";
import { areOtherInstitutionUnits } from "./otherInstitutionUnits";
import { isPerson, personLevel } from "./personLevel";
import { isFirmOfPerson } from "./saidByNames";

/** Is one of the Latin words the 字号 in pinyin? */
function soundsLike(names: NameColumn, han: number, latin: number): boolean {
  const sound = names.soundHashes[han];
  if (sound === 0) return false;
  for (let i = names.latin.starts[latin] ?? 0; i < (names.latin.starts[latin + 1] ?? 0); i++) {
    if (names.latin.hashes[i] === sound) return true;
  }
  return false;
}

function levelOf(names: NameColumn, a: number, b: number, sizeBits: number, setting: NameSetting): number {
  const hanA = hasHan(names, a);
  const hanB = hasHan(names, b);
  if (hanA && hanB) return nicknameLevel(names, asideLevel(names, setting, a, b), a, b);
  if (!isNamed(names, a) || !isNamed(names, b)) return nameLevels.nothing;
  if (!hanA && !hanB) {
    const level = latinLevel(names, a, b, sizeBits, setting);
    return latinAlike.has(level) && setting.abroad(a, b) ? nameLevels.latinHouse : level;
  }
  return soundsLike(names, hanA ? a : b, hanA ? b : a) ? nameLevels.spelled : nameLevels.otherScript;
}

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

/** Company names: Chinese ones by their grammar, Latin ones by the rarity of the words they share. */
export function compareNames(names: NameColumn, sizeBits: number, setting: NameSetting): Comparison {
  const { apart, listed, selfNamed, units, works, institutions } = setting;
  const owners = (level: number, a: number, b: number) => ownersOf(names, level, a, b, apart);
  return {
    name: "name",
    family: families.name,
    most: Math.max(...Object.values(nameBits), mostLatin(sizeBits)) + furtherBits(sizeBits, setting),
    reach: false,
    levels: nameLevelList,
    level(a, b) {
      const level = levelOf(names, a, b, sizeBits, setting);
      if (apart && units !== null && areOtherUnits(units, level, a, b)) return nameLevels.otherBranch;
      if (apart && works !== null && sayOthers(works, a, b)) return nameLevels.otherBranch;
      if (apart && institutions !== null && areOtherInstitutionUnits(institutions, a, b))
        return nameLevels.otherBranch;
      if (listed !== null) return listedLevel(listed, level, a, b);
      return selfNamed === null ? level : personLevel(names, setting, level, a, b);
    },
    bits(level, a, b) {
      const cap = capOf(level, sizeBits, setting);
      if (latinParts.has(level)) return latinBits(names, level, a, b, sizeBits);
      if (level === nameLevels.latinDifferent || cap <= 0) return cap;
      return agreementBits(cap, sizeBits, owners(level, a, b));
    },
    areUnregistered: (a, b) => areUnregistered(names, a, b),
    mayBeNamesakes: (level, a, b) => mayBeShops(names, level, a, b),
    areNamesakes: (level, a, b) =>
      (level === nameLevels.latinSame && isPerson(selfNamed?.[a]) && isPerson(selfNamed?.[b])) ||
      isFirmOfPerson(names, selfNamed, a, b) ||
      areShops(names, level, a, b),
    agreed: (level, a) => agreedName(names, level, a),
  };
}
