import type { NameColumn } from "../../columns/names/names";
import { countryWords } from "../../lexicon/countryWords";
import {
  familyTrustWords,
  latinKindWords,
  latinLevelWords,
  latinTrustWords,
} from "../../normalise/nameWords";
import { hashText } from "../../normalise/wordTable";

/** Hash of each word for a country → which one. */
const countries: ReadonlyMap<number, number> = new Map(
  countryWords
    .trim()
    .split("\n")
    .flatMap((line, country) =>
      line
        .trim()
        .split(" ")
        .map((word) => [hashText(word), country + 1] as const),
    ),
);

/** The country a Latin name ends on, 0 where it names none: Banco Meridian Chile S.A. */
function countryOf({ latin }: NameColumn, row: number): number {
  for (let word = (latin.starts[row + 1] ?? 0) - 1; word > (latin.starts[row] ?? 0); word--) {
    const country = countries.get(latin.hashes[word] ?? 0);
    if (country !== undefined) return country;
  }
  return 0;
}

const of = hashText("of");

/**
 * What a Latin name says last of what it is, 0 where it does not: St. Mary Church School is a school, and University of Rowe is
 * one, while Church & Rowe may be two people's.
 */
function lastOf({ latin }: NameColumn, row: number, words: ReadonlyMap<number, number>): number {
  const first = latin.starts[row] ?? 0;
  const from = latin.hashes[first + 1] === of ? first : first + 1;
  for (let word = (latin.starts[row + 1] ?? 0) - 1; word >= from; word--) {
    const kind = words.get(latin.hashes[word] ?? 0);
    if (kind !== undefined) return kind;
  }
  return 0;
}

/** Does a name say somewhere that it is of a kind: a university, in Department of Physics, University of Rowe? */
function isOfKind({ latin }: NameColumn, row: number, kind: number): boolean {
  for (let word = latin.starts[row] ?? 0; word < (latin.starts[row + 1] ?? 0); word++)
    if (latinKindWords.get(latin.hashes[word] ?? 0) === kind) return true;
  return false;
}

const schoolKind = latinKindWords.get(hashText("school"));

/** Are two of one name a church and its school, a university and its department, a primary and a high school? */
export function areOtherKinds(names: NameColumn, a: number, b: number): boolean {
  const kind = lastOf(names, a, latinKindWords);
  if (kind === 0) return false;
  const other = lastOf(names, b, latinKindWords);
  if (other !== 0 && other !== kind) return !isOfKind(names, a, other) || !isOfKind(names, b, kind);
  return kind === schoolKind && kind === other && areOtherLevels(names, a, b);
}

function areOtherLevels(names: NameColumn, a: number, b: number): boolean {
  const [x, y] = [lastOf(names, a, latinLevelWords), lastOf(names, b, latinLevelWords)];
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
