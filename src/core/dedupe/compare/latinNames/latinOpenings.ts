import type { NameColumn } from "../../columns/names/names";
import { openingWords } from "../../columns/names/openings";
import { parentAndChild } from "../../lexicon/generationWords";
import { hashText } from "../../normalise/folding/wordTable";
import {
  hashesOf,
  latinBranchWords,
  latinPremisesWords,
  latinSeatWords,
} from "../../normalise/names/nameWords";

/**
 * Two registered names that differ in a word are two firms (Noble Corp., Noble China Holdings Ltd.); what stands behind
 * the form is no part of the name (Rowe Ltd, Rowe Ltd - Dayton).
 */
export function areTwoFirms({ latin, openings }: NameColumn, a: number, b: number): boolean {
  const endA = latin.registered[a] ?? 0;
  const endB = latin.registered[b] ?? 0;
  if (endA === 0 || endB === 0) return false;
  const { starts } = latin;
  return openings.hashes[(starts[a] ?? 0) + endA - 1] !== openings.hashes[(starts[b] ?? 0) + endB - 1];
}

/** Is all that the longer name has more which of several houses it is: Rowe Bakery, Rowe Bakery Downtown? */
export function isBranchOf(names: NameColumn, opener: number, longer: number): boolean {
  const { latin, openings } = names;
  const from = (latin.starts[longer] ?? 0) + openingWords(latin, openings, opener, longer);
  const end = latin.starts[longer + 1] ?? 0;
  if (isNumberedHouse(names, from, end)) return true;
  for (let word = from; word < end; word++) if (!latinBranchWords.has(latin.hashes[word] ?? 0)) return false;
  return true;
}

const branchWord = hashText("branch");
/** Umm Al Quwain Branch: so many words at most name the place of a branch, and that it is one. */
const mostBranchWords = 4;

/** Rowe Carpentry LLC (Sharjah Branch): what follows the name says where a branch of it is. */
export function isNamedBranch({ latin, openings }: NameColumn, opener: number, longer: number): boolean {
  const [from, end] = [latin.starts[longer] ?? 0, latin.starts[longer + 1] ?? 0];
  const words = end - from - openingWords(latin, openings, opener, longer);
  return words > 1 && words <= mostBranchWords && latin.hashes[end - 1] === branchWord;
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

/** Phase II, Bldg B, II: so many words at most say which of several a house is. */
const mostSeriesWords = 2;

/** Does one of the two say which of a series it is, and nothing else more than the other: Cedar Court, Cedar Court Phase II? */
export function isOneOfSeries(names: NameColumn, a: number, b: number): boolean {
  const { latin, openings, ordinals } = names;
  if ((ordinals[a] === 0) === (ordinals[b] === 0)) return false;
  const [opener, longer] = ordinals[a] === 0 ? [a, b] : [b, a];
  const opened = openingWords(latin, openings, opener, longer);
  const words = (latin.starts[longer + 1] ?? 0) - (latin.starts[longer] ?? 0);
  return opened > 0 && words - opened <= mostSeriesWords;
}

const generations: ReadonlySet<number> = new Set(parentAndChild.flatMap(hashesOf));

/** Is all that the longer name has more which of father and son it is: Dale Eaves, Dale Eaves Jr.? */
export function isOneOfKin({ latin, openings }: NameColumn, opener: number, longer: number): boolean {
  const last = (latin.starts[longer + 1] ?? 0) - 1;
  const opened = openingWords(latin, openings, opener, longer);
  return last === (latin.starts[longer] ?? 0) + opened && generations.has(latin.hashes[last] ?? 0);
}

/** The row whose name the other one begins with; -1 where neither does. */
export function openerOf({ latin, openings }: NameColumn, a: number, b: number): number {
  if (openingWords(latin, openings, a, b) > 0) return a;
  return openingWords(latin, openings, b, a) > 0 ? b : -1;
}
