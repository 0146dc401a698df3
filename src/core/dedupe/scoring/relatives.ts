import { kin } from "../compare/levels/comparison";
import type { PairScore } from "./pairScore";

/** Names a letter apart (钟慧, 钟子慧) of persons born years apart: a father and his son as soon as a slip. */
const areBornApart = ({ born, kin: known }: PairScore): boolean => born && (known & kin.misspelt) !== 0;

/** Sister firms or relatives: alike in name, unless something only one of them can have agrees. */
export const areSisters = (score: PairScore): boolean =>
  (score.sister || areBornApart(score)) && !score.personal;

/** Names as relatives bear them, and born years apart; or twins. */
export const areRelatives = (score: PairScore): boolean =>
  areBornApart(score) || (score.sister && (score.born || (score.firms && mayBeSiblings(score))));

/** Other given names of one birthday, who are reached in the same way: one name written wrong, or twins. */
const mayBeSiblings = ({ kin: known, called, owned }: PairScore): boolean =>
  called && !owned && (known & kin.otherGiven) !== 0 && (known & kin.inborn) !== 0;

/**
 * The same where a character of the given name is another one, neither by sound nor by looks (贾子轩, 贾子昂): twins are named
 * so, and whatever else their home shares says nothing more. 熊熙妈妈 is no name of a child.
 */
export const areTwins = (score: PairScore): boolean =>
  (score.kin & kin.sibling) !== 0 && mayBeSiblings(score);

/** Names that sound or look alike of a boy and a girl (徐雨晨, 徐雨辰), or of two called otherwise at home: a slip, or twins. */
export const mayBeTwins = ({ kin: known }: PairScore): boolean =>
  (known & kin.misspelt) !== 0 && (known & (kin.otherSex | kin.otherPetName)) !== 0;

/**
 * Couples and siblings: other given names under one roof where no birthday or number agrees, or other given names of a man
 * and a woman, share telephone and mailbox as often as not.
 */
export function areHousemates({ kin: known, owned }: PairScore): boolean {
  if ((known & kin.otherGiven) === 0 || owned) return false;
  return (known & kin.otherSex) !== 0 || (known & (kin.housed | kin.inborn)) === kin.housed;
}
