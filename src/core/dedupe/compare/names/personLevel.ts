import type { NameColumn } from "../../columns/names/names";
import { selfKinds } from "../../columns/names/selfNamed";
import { surnameLength } from "../../columns/persons/hanPersons";
import { sameCodes } from "../../columns/texts/codePool";
import { nameLevels } from "../levels/nameLevels";
import type { NameSetting } from "../levels/nameSetting";
import { isGivenSlip } from "../texts/givenSlip";
import { isUnregistered } from "./namesakes";

/** Levels that say of firms, not of persons, that one name is written for the other. */
const firmSlips: ReadonlySet<number> = new Set([nameLevels.sameSound, nameLevels.oneSlip, nameLevels.opens]);

/** Names that make two persons: of one family, mostly, as those who share a telephone are. */
const otherNames: ReadonlySet<number> = new Set([nameLevels.different, nameLevels.otherFirm]);

export const isPerson = (kind: number | undefined): boolean =>
  kind === selfKinds.whole || kind === selfKinds.titled;

/** 欧姐 is not 欧阳浩娜. */
function isOneSurname({ cores: { codes, starts } }: NameColumn, a: number, b: number): boolean {
  const [one, other] = [starts[a] ?? 0, starts[b] ?? 0];
  const length = surnameLength(codes, one, starts[a + 1] ?? 0);
  return length === surnameLength(codes, other, starts[b + 1] ?? 0) && sameCodes(codes, one, other, length);
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
 * and a person has no branches, so that 任文洁（二次进店） is 任文洁. Brothers share one character, 周国栋 and 周晓栋.
 */
export function personLevel(
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
  if (level === nameLevels.markSlip) return isGivenSlip(names.cores, a, b) ? level : nameLevels.otherPerson;
  if (!otherNames.has(level)) return firmSlips.has(level) ? nameLevels.alike : level;
  const mayBeOne = one !== other && isOneSurname(names, a, b);
  return mayBeOne ? nameLevels.nothing : nameLevels.otherPerson;
}
