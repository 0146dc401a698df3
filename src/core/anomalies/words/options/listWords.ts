import type { Field } from "../../../sheets/fields";
import { countCodes, distinctCells } from "../../../tables/cells/distinctCells";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { tidyText } from "../../../values/text/foldText";
import { isPlaceholder } from "../../../values/text/placeholders";
import { commonestSpellings } from "./commonestSpellings";
import { isNoWord } from "./soundWord";

/** Names of a few people: a new one is no stray, one mistyped is. */
const people: ReadonlySet<Field> = new Set<Field>(["owner", "followedUpBy"]);

/** Fewer cells show no habit. */
const fewestCells = 30;
/** A word of the list stands in so many cells, and one of two hundred, and they leave next to nothing over. */
const fewestOfWord = 3;
const wordShare = 0.005;
const coveredShare = 0.95;
const mostWords = 24;
/** Longer cells are remarks; names of two words and words with their translation are longer. */
const longestWord = 12;
const longestLatin = 28;
const longestName = 24;

/** A column that people fill from a few words. */
export interface ListWords {
  /** The words, by their folded form. */
  readonly words: ReadonlyMap<string, string>;
  /** How often each text stands there, words or not; no blanks. */
  readonly counts: ReadonlyMap<string, number>;
  readonly filled: number;
}

/** The few words that stand in nearly all cells of a column; null where there is no such list. */
export const listWords = memoised((column: Column): ListWords | null => {
  const distinct = distinctCells(column);
  if (distinct === null) return null;
  const times = countCodes(distinct);
  const texts = distinct.values.map((cell, code) => [String(cell), times[code] ?? 0] as const);
  const counts = new Map(texts.filter(([text]) => text.trim() !== ""));
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const words = wordsOf(counts, filled, areNames(column) ? longestName : longestWord);
  return words && { words, counts, filled };
});

export function areNames({ field }: Column): boolean {
  return people.has(field);
}

export function isOften(count: number, filled: number): boolean {
  return count >= fewestOfWord && count >= filled * wordShare;
}

function wordsOf(
  counts: ReadonlyMap<string, number>,
  filled: number,
  longest: number,
): ReadonlyMap<string, string> | null {
  if (filled < fewestCells) return null;
  const often = [...counts].filter(
    ([text, count]) =>
      isOften(count, filled) && text.length <= lengthOf(text, longest) && !isJunk(text, true),
  );
  const covered = often.reduce((sum, [, count]) => sum + count, 0);
  if (often.length === 0 || often.length > mostWords || covered < filled * coveredShare) return null;
  return commonestSpellings(often);
}

function lengthOf(text: string, longest: number): number {
  return /[A-Za-z]{3}/.test(text) ? Math.max(longest, longestLatin) : longest;
}

/** Nothing anybody would choose from a list. */
export function isJunk(text: string, hasFigures: boolean): boolean {
  const tidy = tidyText(text);
  return isPlaceholder(text, "text") || isNoWord(tidy) || (!hasFigures && /^[\d.]+$/.test(tidy));
}
