import type { NameColumn } from "../columns/names";
import { openersOf, openingWords } from "../columns/openings";
import { sayOthers } from "../columns/sayOthers";
import { latinBranchWords, latinPremisesWords, latinSeatWords, parentKinds } from "../normalise/nameWords";
import type { OtherHouses } from "./branches";
import { areOtherBranches, areOtherKinds } from "./latinBranches";
import { isLatinSlip } from "./latinSlip";
import { nameLevels } from "./nameLevels";
import { emptyOverlap, tokenCount, tokenOverlap } from "./tokenOverlap";
import { nameBits } from "./weights";

const overlap = emptyOverlap();

/** Levels whose bits follow from the words that are shared. */
export const latinParts: ReadonlySet<number> = new Set([
  nameLevels.latinMost,
  nameLevels.latinOpens,
  nameLevels.latinSister,
  nameLevels.latinSome,
  nameLevels.latinFew,
  nameLevels.latinNeighbour,
]);

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

/** No level: one is a branch of the other, and which level that is depends on where the two stand. */
const branchOfOther = -1;

/**
 * Level of two Latin names; `apart`: branches are customers of their own, and one that stands at another house than the
 * name without it (Rowe Plastics, Rowe Plastics – Bldg 2) is not left out by mistake. What two countries registered is
 * two firms of one group, however alike their names: Rowe Pte Ltd, Rowe Sdn Bhd.
 */
export function latinLevel(
  names: NameColumn,
  a: number,
  b: number,
  sizeBits: number,
  apart: boolean,
  elsewhere: OtherHouses,
): number {
  const level = wordsLevel(names, a, b, sizeBits);
  const branches = apart ? nameLevels.latinHouse : nameLevels.latinSister;
  if (level === branchOfOther) return elsewhere(a, b) ? branches : nameLevels.latinSister;
  if (apart && areOtherPremises(names, a, b)) return nameLevels.otherBranch;
  if (!latinAlike.has(level)) return level;
  if (areOfTwoLands(names, a, b) || areOtherKinds(names, a, b)) return nameLevels.latinHouse;
  return areOtherBranches(names, a, b) ? branches : level;
}

function areOfTwoLands({ latin }: NameColumn, a: number, b: number): boolean {
  const [x, y] = [latin.lands[a] ?? 0, latin.lands[b] ?? 0];
  return x !== 0 && y !== 0 && x !== y;
}

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

/**
 * Two registered names that differ in a word are two firms (Noble Corp., Noble China Holdings Ltd.); what stands behind
 * the form is no part of the name (Rowe Ltd, Rowe Ltd - Dayton).
 */
function areTwoFirms({ latin, openings }: NameColumn, a: number, b: number): boolean {
  const endA = latin.registered[a] ?? 0;
  const endB = latin.registered[b] ?? 0;
  if (endA === 0 || endB === 0) return false;
  const { starts } = latin;
  return openings.hashes[(starts[a] ?? 0) + endA - 1] !== openings.hashes[(starts[b] ?? 0) + endB - 1];
}

/** Level of two names one of which is the other and something more, if that says anything. */
function openingLevel(names: NameColumn, a: number, b: number): number | null {
  const opener = openerOf(names, a, b);
  if (opener < 0) return null;
  if (isBranchOf(names, opener, opener === a ? b : a)) return branchOfOther;
  return isSameOwner(names, a, b) && !areTwoFirms(names, a, b) ? nameLevels.latinOpens : null;
}

/** Is all that the longer name has more which of several houses it is: Rowe Bakery, Rowe Bakery Downtown? */
function isBranchOf(names: NameColumn, opener: number, longer: number): boolean {
  const { latin, openings } = names;
  const from = (latin.starts[longer] ?? 0) + openingWords(latin, openings, opener, longer);
  if (isNumberedHouse(names, from, latin.starts[longer + 1] ?? 0)) return true;
  for (let word = from; word < (latin.starts[longer + 1] ?? 0); word++)
    if (!latinBranchWords.has(latin.hashes[word] ?? 0)) return false;
  return true;
}

const [zero, nine] = [0x30, 0x39];

/** Bldg 2, Unit 7B, Store 114, Niederlassung Bremen: a house of its own, whatever follows. */
function isNumberedHouse({ latin }: NameColumn, word: number, end: number): boolean {
  const hash = latin.hashes[word] ?? 0;
  if (word + 1 < end && latinSeatWords.has(hash)) return true;
  if (word + 1 >= end || !latinPremisesWords.has(hash)) return false;
  const digit = latin.letters.codes[latin.letters.starts[word + 1] ?? 0] ?? 0;
  return digit >= zero && digit <= nine;
}

/** The row whose name the other one begins with; -1 where neither does. */
function openerOf({ latin, openings }: NameColumn, a: number, b: number): number {
  if (openingWords(latin, openings, a, b) > 0) return a;
  return openingWords(latin, openings, b, a) > 0 ? b : -1;
}

/** Levels of names that share some of their words; both registered, they are neighbours: Uhlmann Backwaren AG, Uhlmann Stanztechnik AG. */
const fewWords: ReadonlySet<number> = new Set([
  nameLevels.latinSome,
  nameLevels.latinFew,
  nameLevels.latinNeighbour,
]);
/** Names that share some of their rare words: for one customer above half, against it below. */
const someSpan = 10;
/** Both names have a word of their own (Young Family Medical, Carter Family Medical): its rarity counts against. */
const ownWords = 1;

/** Bits of two names that share words, where the level is one of `latinParts`. */
export function latinBits(names: NameColumn, level: number, a: number, b: number, sizeBits: number): number {
  const opening = level === nameLevels.latinOpens ? openingBits(names, a, b, sizeBits) : null;
  if (opening !== null && opening >= evenOdds(sizeBits)) return opening;
  tokenOverlap(names.latin, a, b, sizeBits, overlap);
  if (fewWords.has(level)) return someSpan * (overlap.shared / overlap.larger - 0.5);
  const left = 0.25 * (overlap.larger - overlap.shared) + ownWords * overlap.conflict;
  const most = nameBits[level] ?? 0;
  const cap =
    level === nameLevels.latinMost && isRare(names, a, b, sizeBits) ? Math.max(most, sizeBits) : most;
  return Math.min(opening ?? cap, overlap.shared - left);
}

/** Most bits that a Latin name is worth by itself, in a list of 2^sizeBits rows. */
export const mostLatin = (sizeBits: number): number => evenOdds(sizeBits) + severalWords;

/** Bits of a name that make even odds of two rows where nothing else is known. */
const evenOdds = (sizeBits: number): number => sizeBits - 1;

/** Words one name has all of, worth as much as a word and a half that nobody else has, and one of them few have. */
const rareShare = 1.5;
const fewBits = 3;

const isRare = (names: NameColumn, a: number, b: number, sizeBits: number): boolean =>
  overlap.shared >= Math.max(rareShare * sizeBits, 0.85 * overlap.smaller) &&
  overlap.rarest >= sizeBits - fewBits &&
  !areTwoFirms(names, a, b);

/** Bits beyond even odds that hardly anybody else's name begins like these: of one word (Tooncan), of several. */
const oneWord = 0;
const severalWords = 2;
/** What is taken off whenever twice as many begin like that. */
const perDoubling = 1.5;

/** One name is the other and something more: it says the more the fewer begin with those words. */
function openingBits(names: NameColumn, a: number, b: number, sizeBits: number): number {
  const { latin, openings } = names;
  const opener = openerOf(names, a, b);
  const isOne =
    Math.max(tokenCount(latin, opener), openingWords(latin, openings, opener, opener === a ? b : a)) === 1;
  const further = Math.max(0, openersOf(latin, openings, opener) - 1);
  return evenOdds(sizeBits) + (isOne ? oneWord : severalWords) - perDoubling * further;
}
