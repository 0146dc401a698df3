import type { DictionaryEntry } from "../../sheets/dictionaries";
import { memoised } from "../../tables/memoised";
import { isSureSlip } from "../../values/choices/isSureSlip";
import { readChoice } from "../../values/choices/readChoice";
import { isYesOrNo, readYesNo } from "../../values/choices/readYesNo";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { tidyText, wordKey } from "../../values/text/foldText";
import { holdsInOrder } from "../../values/text/holdsInOrder";
import { isUnderstood, type Read, valueIn } from "../../values/text/reading";
import { houseWordMeant } from "./houseWords";
import { type OptionColumn, spellingOf, wordRarelyMeant } from "./optionColumn";
import { holdsOwnWord, isOwnWord, isSoundWord, saysMore } from "./optionDetail";

/** What a cell of a choice column is, seen among the other cells of its column. */
export type OptionVerdict =
  | "fine"
  | "alias"
  | "near"
  | "unknown"
  | "own-word"
  | "house-word"
  | "told-elsewhere";

/** What a text of the column is. */
export function verdictOn(text: string, column: OptionColumn): OptionVerdict {
  const read = readChoice(text, column.index);
  if (read.reading === "blank" || read.reading === "exact") return "fine";
  if (read.reading === "tidied") {
    const spelling = spellingOf(read.value, column);
    return text === spelling || isWordOfItsOwn(text, spelling, column) ? "fine" : "alias";
  }
  if (isToldElsewhere(read)) return "told-elsewhere";
  const same = column.houseWords.get(wordKey(text)) ?? sameButMarks(text, column);
  if (same !== undefined) return same === text ? "house-word" : "alias";
  if (column.field === "paymentMethod" && withReference.test(text.trim())) return "own-word";
  if (isMistyped(text, column) || wordRarelyMeant(text, column) !== undefined) return "near";
  if (saysMore(text, column.index, column.field) || holdsOwnWord(text, column.houseWords, column.field))
    return "fine";
  // Paid? Y, N: the heading asks.
  if (isYesOrNo(text) && (column.field === "orderStatus" || answersYes(column))) return "fine";
  if (column.isDefault && isOwnWord(text, column.field)) return "own-word";
  if (isSoundWord(text, column.field) && keepsNoList(column)) return "own-word";
  if (keepsOwnList(column) && isLikeOwn(text, column)) return "own-word";
  if (isCutShort(text, column) || isWithoutVowels(text, column)) return "own-word";
  if (isNegated(text, column)) return "own-word";
  if (column.field === "currency" && otherCurrency.test(tidyText(text))) return "own-word";
  return read.reading === "unreadable" && read.problem === "near" ? "near" : "unknown";
}

/** chq #867148, 支票 00123456: the way of paying with the number of the paper is no slip of another way. */
const withReference = /^\p{L}{2,}[.\s]*(?:#|no\.?|号)?\s*\d{4,}$/iu;

/** 坡币, SGD, Swiss francs: money of countries the list does not name. */
const otherCurrency =
  /^(?:(?:新加坡|马来西亚|新台|台|坡|新|澳|加|泰|韩|澳门)[币幣元铢圆]|澳大利亚元|加拿大元|令吉|马币|泰铢|泰銖|韩元|卢布|卢比|瑞士法郎|[saczn]\$|nt\$|r\$|SGD|AUD|CAD|NZD|TWD|NTD|MYR|THB|VND|KRW|INR|IDR|PHP|CHF|RUB|BRL|MXN|AED|SAR|ZAR|SEK|NOK|DKK|PLN|TRY|MOP)$/iu;

/** 无意向 is no slip of 意向, but its opposite. */
function isNegated(text: string, column: OptionColumn): boolean {
  const rest = /^(?:无|没有?|不|未|非|un|not |no )(.{2,})$/i.exec(tidyText(text))?.[1];
  if (rest === undefined) return false;
  return isUnderstood(readChoice(rest, column.index));
}

/** 印 beside 印单, 電 beside 電話: one character stands for the only word of the column that holds it. */
function isCutShort(text: string, column: OptionColumn): boolean {
  const key = wordKey(text);
  if (!oneHan.test(key)) return false;
  const words = new Set([...column.houseWords.keys(), ...[...column.spelling.values()].map(wordKey)]);
  return [...words].filter((word) => word.includes(key)).length === 1;
}

/** Done? Y, N: then ✓ says yes as well. A figure alone is no answer, and yes without no is no question. */
const answersYes = memoised((column: OptionColumn) => {
  const answers = [...column.common.keys()].filter((word) => !/\d/.test(word)).map(readYesNo);
  return [true, false].every((asked) => answers.some((read) => valueIn(read) === asked));
});

/** CLSD for Closed, e/m for Email: consonants, or letters with a stroke between them, of the one common word that has them in order. */
function isWithoutVowels(text: string, { common }: OptionColumn): boolean {
  const tidy = tidyText(text).toLowerCase();
  if (!/^(?:[a-z][b-df-hj-np-tv-z]{1,4}|[a-z]\/[a-z])$/.test(tidy)) return false;
  const letters = tidy.replace("/", "");
  const isMeant = (word: string) =>
    word.length > letters.length + 1 && word[0] === letters[0] && holdsInOrder(word, letters);
  return new Set([...common.keys()].map(wordKey).filter(isMeant)).size === 1;
}

/**
 * A stranger or two among words of the list are suspects; who writes more sound words of his own than that keeps no
 * list, and is not to be told of each. By judgement: a column of choices that people keep to holds 3 strangers at
 * most, or 6 words beside the list with those that say more than an option or are used all the time.
 */
const mostStrangers = 3;
const mostOwnWords = 6;

const keepsNoList = memoised((column: OptionColumn) => column.isDefault && holdsOwnWords(column));

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

const keepsOwnList = memoised((column: OptionColumn) => {
  const own = [...column.odd].filter(([text]) => column.houseWords.get(wordKey(text)) === text);
  return column.isDefault && own.reduce((sum, [, count]) => sum + count, 0) > column.filled * ownListShare;
});

/** A sound word, or one character where the company's own words are such (现, 欠, 退), is another word of that list. */
function isLikeOwn(text: string, column: OptionColumn): boolean {
  if (isSoundWord(text, column.field)) return true;
  const single = [...column.houseWords.keys()].filter((word) => oneHan.test(word)).length;
  return single > 1 && (oneHan.test(text.trim()) || /^\p{Script=Han}[√✓]$/u.test(text.trim()));
}

const oneHan = /^\p{Script=Han}$/u;

function isOwn(text: string, column: OptionColumn): boolean {
  const read = readChoice(text, column.index);
  if (read.reading !== "unreadable" || isToldElsewhere(read) || !isSoundWord(text, column.field))
    return false;
  return column.houseWords.has(wordKey(text)) || !isMistyped(text, column);
}

/** Closed - Won beside Closed Won: a word the company uses all the time, with other marks in it. */
function sameButMarks(text: string, column: OptionColumn): string | undefined {
  const bare = wordKey(text).replace(marks, "");
  if (bare.length < shortestBare) return undefined;
  return [...column.houseWords].find(([word]) => word.replace(marks, "") === bare)?.[1];
}

const marks = /[^\p{L}\p{N}]/gu;
const shortestBare = 2;

function isMistyped(text: string, column: OptionColumn): boolean {
  if (isSureSlip(text, column.index)) return true;
  return houseWordMeant(text, column.houseWords) !== undefined && !isMadeOfWords(text, column);
}

/** DAP Chennai beside DDP Chennai: every part of it stands in other cells as well, so nothing is mistyped. */
function isMadeOfWords(text: string, column: OptionColumn): boolean {
  const parts = partsOf(text);
  const usage = partUsage(column);
  return parts.length > 1 && parts.every((part) => (usage.get(part) ?? 0) >= fewestUses);
}

/** In so many different texts a part is a word of the column. */
const fewestUses = 3;

const partUsage = memoised((column: OptionColumn): ReadonlyMap<string, number> => {
  return timesOfEach([...column.odd.keys()].flatMap((text) => [...new Set(partsOf(text))]));
});

function partsOf(text: string): readonly string[] {
  return tidyText(text)
    .toLowerCase()
    .split(/[\s/+,]+/)
    .filter((part) => part !== "");
}

function isToldElsewhere(read: Read<DictionaryEntry>): boolean {
  return (
    read.reading === "unreadable" && (read.problem === "placeholder" || read.problem === "formula-error")
  );
}

/**
 * Net 60 beside Net 30, 零售 beside 电商: two words of one entry that mean two things here. A word the company uses
 * all the time, or with another figure in it, is not exchanged for the commoner one, unless one is the other cut short.
 */
function isWordOfItsOwn(text: string, spelling: string, column: OptionColumn): boolean {
  const [own, other] = [wordKey(text), wordKey(spelling)];
  if (own.replace(/\D/g, "") !== other.replace(/\D/g, "")) return true;
  return column.houseWords.get(own) === text && !own.includes(other) && !other.includes(own);
}
