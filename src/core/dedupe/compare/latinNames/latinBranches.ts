import type { NameColumn } from "../../columns/names/names";
import { countryWords } from "../../lexicon/countryWords";
import { hashText } from "../../normalise/folding/wordTable";
import {
  familyTrustWords,
  latinHouseWords,
  latinKindWords,
  latinLevelWords,
  latinTrustWords,
  linesByWord,
} from "../../normalise/names/nameWords";

/** Hash of each word for a country → which one. */
const countries = linesByWord(countryWords.trim().split("\n"));

/** What the last word of a name that is one of these stands for, 0 where there is none; looked for from the word `from` on. */
function lastOf(
  { latin }: NameColumn,
  row: number,
  words: ReadonlyMap<number, number>,
  from: number,
): number {
  for (let word = (latin.starts[row + 1] ?? 0) - 1; word >= from; word--) {
    const line = words.get(latin.hashes[word] ?? 0);
    if (line !== undefined) return line;
  }
  return 0;
}

/** The country a Latin name ends on, 0 where it names none: Banco Meridian Chile S.A. */
const countryOf = (names: NameColumn, row: number): number =>
  lastOf(names, row, countries, (names.latin.starts[row] ?? 0) + 1);

const of = hashText("of");

/**
 * What a Latin name says last of what it is, 0 where it does not: St. Mary Church School is a school, and University of Rowe is
 * one, while Church & Rowe may be two people's.
 */
function saidOf(names: NameColumn, row: number, words: ReadonlyMap<number, number>): number {
  const first = names.latin.starts[row] ?? 0;
  return lastOf(names, row, words, names.latin.hashes[first + 1] === of ? first : first + 1);
}

/** Does a name say somewhere that it is of a kind: a university, in Department of Physics, University of Rowe? */
function isOfKind(
  { latin }: NameColumn,
  row: number,
  kind: number,
  words: ReadonlyMap<number, number>,
): boolean {
  for (let word = latin.starts[row] ?? 0; word < (latin.starts[row + 1] ?? 0); word++)
    if (words.get(latin.hashes[word] ?? 0) === kind) return true;
  return false;
}

const schoolKind = latinKindWords.get(hashText("school"));

/** Are two of one name a church and its school, a university and its department, a primary and a high school? */
export function areOtherKinds(names: NameColumn, a: number, b: number): boolean {
  const kind = saidOf(names, a, latinKindWords);
  if (kind === 0) return false;
  const other = saidOf(names, b, latinKindWords);
  if (other !== 0 && other !== kind)
    return !isOfKind(names, a, other, latinKindWords) || !isOfKind(names, b, kind, latinKindWords);
  return kind === schoolKind && kind === other && areOtherLevels(names, a, b);
}

/** Are two of one name a restaurant and a shop? Rowe's Hotel & Restaurant is Rowe's Hotel as well as Rowe's Restaurant. */
export function areOtherHouses(names: NameColumn, a: number, b: number): boolean {
  const kind = saidOf(names, a, latinHouseWords);
  const other = kind === 0 ? 0 : saidOf(names, b, latinHouseWords);
  if (other === 0 || other === kind) return false;
  return !isOfKind(names, a, other, latinHouseWords) && !isOfKind(names, b, kind, latinHouseWords);
}

function areOtherLevels(names: NameColumn, a: number, b: number): boolean {
  const [x, y] = [saidOf(names, a, latinLevelWords), saidOf(names, b, latinLevelWords)];
  return x !== 0 && y !== 0 && x !== y;
}

/** Is a row's name that of a family's trust: Rowe Family Trust, Trustees of the J & K Rowe Family Trust? */
function isFamilyTrust({ latin: { hashes, starts } }: NameColumn, row: number): boolean {
  for (let word = (starts[row] ?? 0) + 1; word < (starts[row + 1] ?? 0); word++)
    if (latinTrustWords.has(hashes[word] ?? 0) && familyTrustWords.has(hashes[word - 1] ?? 0)) return true;
  return false;
}

/** Has the name of a row a word that the other one has not? */
function hasOwnWord({ latin: { hashes, starts } }: NameColumn, row: number, other: number): boolean {
  const words = hashes.subarray(starts[other] ?? 0, starts[other + 1] ?? 0);
  for (let word = starts[row] ?? 0; word < (starts[row + 1] ?? 0); word++)
    if (!words.includes(hashes[word] ?? 0)) return true;
  return false;
}

/** Is one the trust of a family, and the other somebody of it: Rowe Family Trust, J & K Rowe? Rowe alone is either. */
export function areTrustAndFamily(names: NameColumn, a: number, b: number): boolean {
  const isTrust = isFamilyTrust(names, a);
  if (isTrust === isFamilyTrust(names, b)) return false;
  return isTrust ? hasOwnWord(names, b, a) : hasOwnWord(names, a, b);
}

/** The letters an aside opens with stand in its last bits: AU and Australia are not told apart. */
const opening = 0xffff;

/** Globe Fintech (Mynt) and Mynt (Globe Fintech) are one. */
const openAlike = ({ latin }: NameColumn, a: number, b: number): boolean =>
  latin.hashes[latin.starts[a] ?? 0] === latin.hashes[latin.starts[b] ?? 0];

const areOtherAsides = (names: NameColumn, a: number, b: number): boolean => {
  const { latinAsides } = names;
  if (latinAsides === null || !openAlike(names, a, b)) return false;
  const [x = 0, y = 0] = [latinAsides[a], latinAsides[b]];
  return x !== 0 && y !== 0 && (x & opening) !== (y & opening);
};

/** Do two names that are alike say in which of its houses each is: Corwin (Perth) and (Leeds), Meridian Chile and Peru? */
export function areOtherBranches(names: NameColumn, a: number, b: number): boolean {
  if (areOtherAsides(names, a, b)) return true;
  const country = countryOf(names, a);
  if (country === 0) return false;
  const other = countryOf(names, b);
  return other !== 0 && other !== country;
}
