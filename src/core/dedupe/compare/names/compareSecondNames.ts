import type { NameColumn } from "../../columns/names/names";
import type { Comparison } from "../levels/comparison";
import { nameLevels } from "../levels/nameLevels";
import type { NameSetting } from "../levels/nameSetting";
import { compareNames } from "./compareNames";
import { isNamed, isSpelled } from "./nameScripts";

/** What the same name in a second language adds to the first: both were copied from one card. */
const further = 0.3;
/** What is said against two firms whose other characters are spelled alike in Latin letters. */
const homophoneBits = -6;

/** What is known of the names customers are known by, not of these, which are never all there is. */
const ofFirst = {
  alone: false,
  listed: null,
  selfNamed: null,
  placed: null,
  units: null,
  works: null,
  institutions: null,
} as const;

/** Levels of Chinese names with another character in the 字号, one that is easily taken for it among them. */
const otherCharacters: ReadonlySet<number> = new Set([
  nameLevels.sameSound,
  nameLevels.markSlip,
  nameLevels.lookSlip,
]);

/**
 * Names in another language beside the names: of two that are spelled alike in English (金輝 and 錦輝 are both Kam Fai) the
 * Chinese ones tell them apart, what would be a slip elsewhere too; where a row has no other name, they count in full.
 */
export function compareSecondNames(
  column: NameColumn,
  first: NameColumn,
  sizeBits: number,
  setting: NameSetting,
): Comparison {
  // Whether a firm is registered its first name says: an English one beside it often lacks the form.
  const { areUnregistered: _ofFirst, ...second } = compareNames(column, sizeBits, { ...setting, ...ofFirst });
  return {
    ...second,
    name: "secondName",
    source: column,
    level(a, b) {
      const level = second.level(a, b);
      const areTwo = otherCharacters.has(level) && isSpelled(first, a) && isSpelled(first, b);
      return areTwo ? nameLevels.markSlip : level;
    },
    bits(level, a, b) {
      if (level === nameLevels.markSlip && isSpelled(first, a) && isSpelled(first, b)) return homophoneBits;
      const bits = second.bits(level, a, b);
      const isFurther = bits > 0 && isNamed(first, a) && isNamed(first, b);
      return isFurther ? bits * further : bits;
    },
  };
}
