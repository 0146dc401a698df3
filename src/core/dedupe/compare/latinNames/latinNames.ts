import type { NameColumn } from "../../columns/names/names";
import { sayOthers } from "../../columns/texts/sayOthers";
import { latinPremisesWords, parentKinds } from "../../normalise/names/nameWords";
import { nameLevels } from "../levels/nameLevels";
import type { NameSetting } from "../levels/nameSetting";
import { emptyOverlap, tokenOverlap } from "../texts/tokenOverlap";
import { areOtherBranches, areOtherHouses, areOtherKinds, areTrustAndFamily } from "./latinBranches";
import { areTwoFirms, isBranchOf, isNamedBranch, isOneOfKin, isOneOfSeries, openerOf } from "./latinOpenings";
import { isLatinSlip } from "./latinSlip";

const overlap = emptyOverlap();

/** A word with a slip in it counts for less; names that share none are not spelled out. */
const slipShare = 0.3;

/** Bits from which each of two names has a word of its own: Rowe Finance, Rowe Retail. */
const ownWord = 3;

/** Levels of names that are alike. */
export const latinAlike: ReadonlySet<number> = new Set([
  nameLevels.latinSame,
  nameLevels.latinMost,
  nameLevels.latinOpens,
  nameLevels.latinSlip,
  nameLevels.latinSome,
  nameLevels.latinSister,
  nameLevels.latinOwner,
  nameLevels.latinNeighbour,
]);

/** No levels: one is a branch of the other, and which level that is depends on where the two stand, unless the name says so. */
const branchOfOther = -1;
const branchElsewhere = -2;

/**
 * Level of two Latin names; `apart`: branches are customers of their own, and one that stands at another house than the
 * name without it (Rowe Plastics, Rowe Plastics – Bldg 2, Rowe Plastics Phase II) is not left out by mistake. What two
 * countries registered is two firms of one group, however alike their names: Rowe Pte Ltd, Rowe Sdn Bhd.
 */
export function latinLevel(
  names: NameColumn,
  a: number,
  b: number,
  sizeBits: number,
  { apart, elsewhere, inTowns }: NameSetting,
): number {
  const { latin } = names;
  const level = wordsLevel(names, a, b, sizeBits);
  const branches = apart ? nameLevels.latinHouse : nameLevels.latinSister;
  if (level === branchElsewhere) return branches;
  if (level === branchOfOther) return elsewhere(a, b) ? branches : nameLevels.latinSister;
  if (apart && areOtherPremises(names, a, b)) return nameLevels.otherBranch;
  if (mayBeOfOneFamily(level) && (areTrustAndFamily(names, a, b) || areOtherHouses(names, a, b)))
    return nameLevels.latinHouse;
  if (!latinAlike.has(level)) return level;
  if (latin.joined[a] !== latin.joined[b]) return nameLevels.latinSister;
  if (areOfTwoLands(names, a, b) || areOtherKinds(names, a, b)) return nameLevels.latinHouse;
  if (apart && inTowns(a, b)) return nameLevels.latinHouse;
  const stands = areOtherBranches(names, a, b) || (isOneOfSeries(names, a, b) && elsewhere(a, b));
  return stands ? branches : level;
}

/**
 * What a family has bears its name and may share no other word: Ngata Family Trust, K & J Ngata; Rowe's Restaurant, Rowe's Food
 * Store. A slip is in the same name.
 */
const mayBeOfOneFamily = (level: number): boolean =>
  level === nameLevels.latinFew || (latinAlike.has(level) && level !== nameLevels.latinSlip);

const areOfTwoLands = ({ latin }: NameColumn, a: number, b: number): boolean => sayOthers(latin.lands, a, b);

/** Two branches of one name that each say which: Rowe Credit Union Dublin branch, Rowe Credit Union Downtown branch. */
function areOtherPremises({ latin }: NameColumn, a: number, b: number): boolean {
  const { starts, hashes } = latin;
  const [fromA, fromB] = [starts[a] ?? 0, starts[b] ?? 0];
  const [lastA, lastB] = [(starts[a + 1] ?? 0) - 1, (starts[b + 1] ?? 0) - 1];
  if (lastA < fromA || hashes[lastA] !== hashes[lastB] || !latinPremisesWords.has(hashes[lastA] ?? 0))
    return false;
  let same = 0;
  while (fromA + same < lastA && fromB + same < lastB && hashes[fromA + same] === hashes[fromB + same])
    same++;
  const told = Math.min(lastA - fromA, lastB - fromB) - same;
  return same > 0 && told > 0 && !isLatinSlip(latin, a, b);
}

const areRegistered = ({ latin }: NameColumn, a: number, b: number): boolean =>
  latin.registered[a] !== 0 && latin.registered[b] !== 0;

/**
 * Only one of the two is a holding, or each says another trade (Rowe Ceramics Ltd, Rowe Logistics Ltd): registered both, they
 * are two firms; else the word may have been left out or chosen by who wrote it down.
 */
const ownerLevel = (names: NameColumn, a: number, b: number): number =>
  areRegistered(names, a, b) ? nameLevels.latinOwner : nameLevels.latinSister;

/** Words written for each other are no words of their own: Rowe Ceramics Ltd, Roew Ceramiks Ltd. */
const ownWordLevel = (names: NameColumn, a: number, b: number): number =>
  isSameHolding(names, a, b) && overlap.own < ownWord ? nameLevels.latinSister : ownerLevel(names, a, b);

/** By the rarity of the words they share. */
function wordsLevel(names: NameColumn, a: number, b: number, sizeBits: number): number {
  const { latin } = names;
  if (latin.wholes[a] === latin.wholes[b]) return nameLevels.latinSame;
  if (areOfOneSeries(names, a, b)) return nameLevels.otherOrdinal;
  const opened = openingLevel(names, a, b);
  if (opened !== null) return opened;
  tokenOverlap(latin, a, b, sizeBits, overlap);
  const isNearlyAll = overlap.shared >= 0.85 * overlap.larger;
  if (isNearlyAll && overlap.own === 0) return nameLevels.latinSame;
  if (overlap.shared >= slipShare * overlap.smaller && isLatinSlip(latin, a, b)) return nameLevels.latinSlip;
  // However common the trade each names: Rowe Kitchenware, Rowe Furnishings.
  if (isNearlyAll) return ownerLevel(names, a, b);
  if (overlap.shared >= 0.85 * overlap.smaller)
    return (latin.parents[a] === 0) === (latin.parents[b] === 0) && isSameHolding(names, a, b)
      ? nameLevels.latinMost
      : ownerLevel(names, a, b);
  if (overlap.shared >= 0.6 * overlap.larger)
    return overlap.conflict >= ownWord ? ownWordLevel(names, a, b) : nameLevels.latinMost;
  if (overlap.shared < 0.3 * overlap.larger) return nameLevels.latinDifferent;
  if (areRegistered(names, a, b) && overlap.own >= ownWord) return nameLevels.latinNeighbour;
  const areTwo = overlap.shared < 0.5 * overlap.larger && overlap.conflict >= ownWord;
  return areTwo ? nameLevels.latinFew : nameLevels.latinSome;
}

/** 1200 and 1210 Main Street Realty, father and son of one name: both say which they are, and are not the same. */
const areOfOneSeries = ({ ordinals }: NameColumn, a: number, b: number): boolean => sayOthers(ordinals, a, b);

/** Does one of the two own the other: Ming Luen Electrical Holdings, Ming Luen Electrical? */
const isSameOwner = ({ latin }: NameColumn, a: number, b: number): boolean =>
  (((latin.parents[a] ?? 0) ^ (latin.parents[b] ?? 0)) & (parentKinds.owner | parentKinds.holding)) === 0;

/** Beside another word of owners (Kin Wah Trading) only one of the two is a holding. */
const isSameHolding = ({ latin }: NameColumn, a: number, b: number): boolean =>
  (((latin.parents[a] ?? 0) ^ (latin.parents[b] ?? 0)) & parentKinds.holding) === 0;

/** Level of two names one of which is the other and something more, if that says anything. */
function openingLevel(names: NameColumn, a: number, b: number): number | null {
  const opener = openerOf(names, a, b);
  if (opener < 0) return null;
  const longer = opener === a ? b : a;
  if (isNamedBranch(names, opener, longer)) return branchElsewhere;
  if (isBranchOf(names, opener, longer)) return branchOfOther;
  if (isOneOfKin(names, opener, longer)) return nameLevels.latinKin;
  return isSameOwner(names, a, b) && !areTwoFirms(names, a, b) ? nameLevels.latinOpens : null;
}
