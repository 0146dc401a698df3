import type { Field } from "../../../sheets/fields";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { isYesOrNo } from "../../../values/choices/readYesNo";
import { isCurrencyWord } from "../../../values/numbers/currencyNamed";
import { areLettersSwapped } from "../../../values/text/areLettersSwapped";
import { wordKey } from "../../../values/text/foldText";
import { isTypingSlip } from "../../../values/text/typingSlip";
import { areNames, isJunk, listWords } from "./listWords";
import { withoutNote } from "./optionDetail";
import { isRareBeside, isRareSlip } from "./rareSlip";
import { shortFormsOf } from "./shortForm";
import { isUsualGap } from "./usualGap";

/** Columns for which there is no list, but which people may fill from one of their own: 性质, 片区, 类别, 付款阶段. */
const listless: ReadonlySet<Field> = new Set<Field>(["text", "tags", "product", "tier", "jobTitle"]);

/** A column that people fill from a few words of their own. */
interface HabitColumn {
  /** The words, by their folded form. */
  readonly words: ReadonlyMap<string, string>;
  /** Cells that are none of them, with what each most likely is. */
  readonly strays: ReadonlyMap<string, Stray>;
}

/** A mistyped word, or a text that is none at all (？, 111, asdf, 见名片). */
export interface Stray {
  readonly meant: string | null;
}

/** The words of a column that has a list of its own and no dictionary, and what strays from them; null for others. */
export const habitColumn = memoised((column: Column): HabitColumn | null => {
  const named = areNames(column);
  const list = named || listless.has(column.field) ? listWords(column) : null;
  if (list === null) return null;
  const { words, counts, filled } = list;
  const hasFigures = [...words.keys()].some((word) => /^[\d.]+$/.test(word));
  const isSaid = saidOtherwise(words, named);
  const strays = new Map<string, Stray>();
  for (const [text, count] of counts) {
    const key = wordKey(text);
    if (words.has(key) || isUsualGap(text, count, filled) || isSaid(text)) continue;
    const meant = isMadeOfPairs(key, words)
      ? null
      : (meantBy(key, words) ?? (named ? null : rarelyFor(text, counts, words)));
    if (meant !== null || (!named && isJunk(text, hasFigures))) strays.set(text, { meant });
  }
  return { words, strays };
});

/**
 * Tells the words of a list in another writing: √, 1 and Y beside 是 and 否, ¥ and € beside CNY and USD, r410a beside R-410A, 浙江区 beside 浙江大区, @张三
 * beside 张三; or with a note behind: 低（有喷淋） beside 低, although 中（有喷淋） is often said.
 */
function saidOtherwise(words: ReadonlyMap<string, string>, named: boolean): (text: string) => boolean {
  const isCalled = (text: string) => words.has(wordKey(text.replace(/^\s*[@＠]/, "")));
  if (named) return isCalled;
  const isShort = shortFormsOf([...words.keys()]);
  const asks = [...words.values()].filter(isYesOrNo).length > 1;
  const isMoney = [...words.keys()].every(isCurrencyWord);
  const bare = new Set([...words.keys()].map(withoutMarks));
  return (text) =>
    isCalled(text) ||
    (asks && isYesOrNo(text)) ||
    (isMoney && isCurrencyWord(text)) ||
    isShort(wordKey(text)) ||
    words.has(wordKey(withoutNote(text))) ||
    bare.has(withoutMarks(wordKey(text)));
}

/** r410a is R-410A without its dash, and no slip of R-404A. */
const withoutMarks = (key: string): string => key.replace(/(?<=[a-z\d])[-_. /](?=[a-z\d])/g, "");

/** The common word that a rare one sounds or looks like; persons are left alone, for 小章 is another than 小张. */
function rarelyFor(
  text: string,
  counts: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, string>,
): string | null {
  const own = counts.get(text) ?? 0;
  const isMeant = ([word, said]: readonly [string, string]) =>
    isRareBeside(own, counts.get(said) ?? 0) && isRareSlip(wordKey(text), word);
  return [...words].find(isMeant)?.[1] ?? null;
}

function meantBy(key: string, words: ReadonlyMap<string, string>): string | null {
  return [...words].find(([word]) => isSlip(key, word))?.[1] ?? null;
}

/**
 * 高层(共25层) beside 低层(共25层) and 高层(共13层): where every two characters of a Chinese word stand so in the words
 * of the list, it is put together as they are and none of them mistyped.
 */
function isMadeOfPairs(key: string, words: ReadonlyMap<string, string>): boolean {
  if (key.length < shortestMade || !/\p{Script=Han}/u.test(key)) return false;
  const all = [...words.keys()].join("\n");
  return [...key].every((_, at) => at === 0 || all.includes(key.slice(at - 1, at + 1)));
}

const shortestMade = 4;

/** A slip anywhere or, in a word that stands in so many cells, two letters of three swapped: UDS for USD. */
function isSlip(key: string, word: string): boolean {
  return isTypingSlip(key, word) || (key.length >= shortestSwapped && areLettersSwapped(key, word));
}

const shortestSwapped = 3;
