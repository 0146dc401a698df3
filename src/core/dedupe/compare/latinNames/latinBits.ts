import type { NameColumn } from "../../columns/names/names";
import { openersOf, openingWords } from "../../columns/names/openings";
import { nameLevels } from "../levels/nameLevels";
import { nameBits } from "../levels/weights";
import { emptyOverlap, tokenCount, tokenOverlap } from "../texts/tokenOverlap";
import { areTwoFirms, openerOf } from "./latinOpenings";

const overlap = emptyOverlap();

/** Levels whose bits follow from the words that are shared. */
export const latinParts: ReadonlySet<number> = new Set([
  nameLevels.latinMost,
  nameLevels.latinOpens,
  nameLevels.latinSister,
  nameLevels.latinKin,
  nameLevels.latinSome,
  nameLevels.latinFew,
  nameLevels.latinNeighbour,
]);

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
