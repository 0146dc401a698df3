import type { DictionaryEntry } from "../../../sheets/dictionaries";
import { memoised } from "../../../tables/kept/memoised";
import { readChoice } from "../../../values/choices/readChoice";
import { wordKey } from "../../../values/text/foldText";
import type { Read } from "../../../values/text/reading";
import { oneHan } from "./cutShort";
import { isMistyped } from "./mistypedOption";
import type { OptionColumn } from "./optionColumn";
import { saysMore } from "./optionDetail";
import { isSoundWord } from "./soundWord";

/**
 * A stranger or two among words of the list are suspects; who writes more sound words of his own than that keeps no
 * list, and is not to be told of each. By judgement: a column of choices that people keep to holds 3 strangers at
 * most, or 6 words beside the list with those that say more than an option or are used all the time.
 */
const mostStrangers = 3;
const mostOwnWords = 6;

export const keepsNoList = memoised((column: OptionColumn) => column.isDefault && holdsOwnWords(column));

function holdsOwnWords(column: OptionColumn): boolean {
  let [own, strangers] = [0, 0];
  for (const text of column.odd.keys()) {
    if (!isOwn(text, column)) continue;
    own++;
    if (!column.houseWords.has(wordKey(text)) && !saysMore(text, column.index, column.field)) strangers++;
    if (strangers > mostStrangers || own > mostOwnWords) return true;
  }
  return false;
}

/** By judgement: a column that says so much in words of the company's own is filled from a list nobody here knows. */
const ownListShare = 0.5;

export const keepsOwnList = memoised((column: OptionColumn) => {
  const own = [...column.odd].filter(([text]) => column.houseWords.get(wordKey(text)) === text);
  return column.isDefault && own.reduce((sum, [, count]) => sum + count, 0) > column.filled * ownListShare;
});

/** A sound word, or one character where the company's own words are such (现, 欠, 退), is another word of that list. */
export function isLikeOwn(text: string, column: OptionColumn): boolean {
  if (isSoundWord(text, column.field)) return true;
  const single = [...column.houseWords.keys()].filter((word) => oneHan.test(word)).length;
  return single > 1 && (oneHan.test(text.trim()) || /^\p{Script=Han}[√✓]$/u.test(text.trim()));
}

function isOwn(text: string, column: OptionColumn): boolean {
  const read = readChoice(text, column.index);
  if (read.reading !== "unreadable" || isToldElsewhere(read) || !isSoundWord(text, column.field))
    return false;
  return column.houseWords.has(wordKey(text)) || !isMistyped(text, column);
}

/** What is wrong with 待定 or #N/A is said by rules of their own. */
export function isToldElsewhere(read: Read<DictionaryEntry>): boolean {
  return (
    read.reading === "unreadable" && (read.problem === "placeholder" || read.problem === "formula-error")
  );
}
