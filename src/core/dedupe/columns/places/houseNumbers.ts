import { kindOf, kinds } from "../../normalise/folding/foldTable";
import { hashText } from "../../normalise/folding/wordTable";
import type { TokenColumn } from "../texts/tokenWriter";

/** Words before a number that is a door's or a storey's, as abbreviations are written out. */
const doorWords: ReadonlySet<number> = new Set(
  "suite level unit floor lot shop room apartment flat office door bay".split(" ").map(hashText),
);

/** Does a word of an address or name begin with a figure? */
export const isNumber = (words: TokenColumn, token: number): boolean =>
  kindOf(words.letters.codes[words.letters.starts[token] ?? 0] ?? 0) === kinds.digit;

/** The number of the house, wherever it stands (12 Main Street; Via Roma, 12; Suite 3, 12 Main Street): its word, -1 without one. */
export function houseNumber(words: TokenColumn, row: number): number {
  const from = words.starts[row] ?? 0;
  let first = -1;
  for (let word = from; word < (words.starts[row + 1] ?? 0); word++) {
    if (!isNumber(words, word)) continue;
    if (word === from || !doorWords.has(words.hashes[word - 1] ?? 0)) return word;
    if (first < 0) first = word;
  }
  return first;
}

/** Is the word among those of a row? */
function hasWord({ starts, hashes }: TokenColumn, row: number, hash: number): boolean {
  for (let word = starts[row] ?? 0; word < (starts[row + 1] ?? 0); word++)
    if (hashes[word] === hash) return true;
  return false;
}

function hasOwnNumber(words: TokenColumn, a: number, b: number): boolean {
  for (let word = words.starts[a] ?? 0; word < (words.starts[a + 1] ?? 0); word++)
    if (isNumber(words, word) && !hasWord(words, b, words.hashes[word] ?? 0)) return true;
  return false;
}

/** Has each of two addresses a number that the other has not: another house, or another door of one? */
export const areOtherDoors = (words: TokenColumn, a: number, b: number): boolean =>
  hasOwnNumber(words, a, b) && hasOwnNumber(words, b, a);

/**
 * Do two addresses name two houses? Where both open with their number that is plain; else one may put a door or a
 * building first (#01-55 Jurong Centre, 399 Yung Sheng Road), and the house of the other is somewhere among its words.
 */
export function areOtherHouses(words: TokenColumn, a: number, b: number): boolean {
  const x = houseNumber(words, a);
  const y = houseNumber(words, b);
  if (x < 0 || y < 0) return false;
  const hashX = words.hashes[x] ?? 0;
  const hashY = words.hashes[y] ?? 0;
  if (hashX === hashY) return false;
  if (x === words.starts[a] && y === words.starts[b]) return true;
  return !hasWord(words, b, hashX) && !hasWord(words, a, hashY);
}
