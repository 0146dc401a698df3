import { cityMask, fact, has, openingMask } from "../../columns/rowFacts";
import { mayBeClose } from "../../compare/hanNames/hanSlips";
import { nameLevels } from "../../compare/levels/nameLevels";
import { nameBits } from "../../compare/levels/weights";
import { relationOf, relations } from "./cityRelation";

const mostOf = (...levels: readonly number[]): number =>
  Math.max(...levels.map((level) => nameBits[level] ?? 0));
/** The most that names can be worth which lie to each other in such a way. */
export const most = {
  any: Math.max(...Object.values(nameBits)),
  latin: mostOf(
    nameLevels.latinSame,
    nameLevels.latinMost,
    nameLevels.latinSome,
    nameLevels.latinSlip,
    nameLevels.spelled,
  ),
  conflict: mostOf(
    nameLevels.different,
    nameLevels.otherCity,
    nameLevels.otherBranch,
    nameLevels.otherOrdinal,
  ),
  sameMark: mostOf(
    nameLevels.sameMark,
    nameLevels.oneSlip,
    nameLevels.otherTrade,
    nameLevels.otherWording,
    nameLevels.fillerWording,
    nameLevels.otherTradeShort,
  ),
  slip: mostOf(
    nameLevels.sameSound,
    nameLevels.opens,
    nameLevels.oneSlip,
    nameLevels.lookSlip,
    nameLevels.markSlip,
    nameLevels.alike,
    nameLevels.districtNamed,
  ),
  unlike: mostOf(nameLevels.alike, nameLevels.different),
} as const;

/** The most that two names can be worth. `x` and `y`: where the facts of the two rows begin. `apart`: branches are customers of their own. */
export function nameMost(facts: Int32Array, x: number, y: number, apart: boolean, latin: number): number {
  const core = facts[x + fact.core] ?? 0;
  const other = facts[y + fact.core] ?? 0;
  const placesX = facts[x + fact.places] ?? 0;
  const placesY = facts[y + fact.places] ?? 0;
  if (core === 0 || other === 0) {
    const silent =
      (core === 0 && (placesX & has.latinName) === 0) || (other === 0 && (placesY & has.latinName) === 0);
    return silent ? 0 : latin;
  }
  // The one that names no branch may be the same shop all the same.
  const isOneBranch = ((placesX ^ placesY) & has.branch) !== 0;
  const told = facts[x + fact.branchAndOrdinals];
  const otherTold = facts[y + fact.branchAndOrdinals];
  // Nor is a name with a number behind it always another one: 双赢板材, 双赢板材2.
  const mayBeMarked = told === 0 || otherTold === 0;
  if (apart && told !== otherTold && !isOneBranch && !mayBeMarked) return most.conflict;
  if (apart && relationOf(placesX & cityMask, placesY & cityMask) >= relations.otherCity)
    return most.conflict;
  // Nor need it be called alike: 河西悦读, 悦读书店（河西店）.
  if (core === other || isOneBranch) return most.any;
  if (facts[x + fact.mark] === facts[y + fact.mark]) return most.sameMark;
  if (facts[x + fact.sound] === facts[y + fact.sound]) return most.slip;
  const unlikeEnds = (facts[x + fact.ends] ?? 0) ^ (facts[y + fact.ends] ?? 0);
  if ((unlikeEnds & openingMask) === 0) return most.slip;
  // A slip in the place that opens a name leaves it in the core, whose letters are others then, but not its end.
  const onePlaced = ((placesX & cityMask) === 0) !== ((placesY & cityMask) === 0);
  if (onePlaced && unlikeEnds >>> 16 === 0) return most.slip;
  return mayBeClose(facts[x + fact.letters] ?? 0, facts[y + fact.letters] ?? 0) ? most.slip : most.unlike;
}
