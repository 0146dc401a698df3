import type { DictionaryEntry } from "../../../sheets/dictionaries";
import { dictionaryOf } from "../../../sheets/standard/dictionaryOf";
import { memoised } from "../../../tables/kept/memoised";
import { readChoice } from "../../../values/choices/readChoice";
import { isYesOrNo, readYesNo } from "../../../values/choices/readYesNo";
import { tidyText, wordKey } from "../../../values/text/foldText";
import { lettersAndDigits } from "../../../values/text/lettersAndDigits";
import { isUnderstood, type Read, valueIn } from "../../../values/text/reading";
import { isCutShort, isInitials, isWithoutVowels } from "./cutShort";
import { isMistyped } from "./mistypedOption";
import type { OptionColumn } from "./optionColumn";
import { holdsListed, holdsOwnWord, isKindOf, isOwnWord, saysMore } from "./optionDetail";
import { isLikeOwn, isToldElsewhere, keepsNoList, keepsOwnList } from "./ownLists";
import { isSoundWord } from "./soundWord";
import { isUsualGap } from "./usualGap";
import { kindredWord, listedButMarks, spellingOf, wordRarelyMeant } from "./wordMeant";

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
    return text === spelling || (column.own === null && isWordOfItsOwn(text, spelling, column))
      ? "fine"
      : "alias";
  }
  if (isToldElsewhere(read)) return isToldHere(text, read, column) ? "unknown" : "told-elsewhere";
  if (listedButMarks(text, column) !== undefined) return "alias";
  const same = column.houseWords.get(wordKey(text)) ?? sameButMarks(text, column);
  if (same !== undefined) return same === text ? "house-word" : "alias";
  if (column.field === "paymentMethod" && isWayOfPaying(text.trim())) return "own-word";
  if (isMistyped(text, column) || wordRarelyMeant(text, column) !== undefined) return "near";
  if (hasMore(text, column) || holdsOwnWord(text, column.houseWords, column.field)) return "fine";
  // Paid? Y, N: the heading asks.
  if (isYesOrNo(text) && (column.field === "orderStatus" || answersYes(column))) return "fine";
  if (column.isDefault && isOwnWord(text, column.field)) return "own-word";
  if (isSoundWord(text, column.field) && keepsNoList(column)) return "own-word";
  if (keepsOwnList(column) && isLikeOwn(text, column)) return "own-word";
  if (isCutShort(text, column) || isWithoutVowels(text, column) || isInitials(text, column))
    return "own-word";
  if (isNegated(text, column)) return "own-word";
  if (kindredWord(text, column) !== null) return "alias";
  if (column.own !== null && isKindOf(text, column.own.words)) return "own-word";
  if (column.own !== null && saysMore(text, column.index, column.field)) return "own-word";
  if (column.field === "currency" && otherCurrency.test(tidyText(text))) return "own-word";
  return read.reading === "unreadable" && read.problem === "near" ? "near" : "unknown";
}

/** Beside a team's own list 光伏 and 到现场 are sound words, and not on it. */
function hasMore(text: string, { own, index, field }: OptionColumn): boolean {
  return own === null ? saysMore(text, index, field) : holdsListed(text, index, field);
}

/** Of a column that has no dictionary, only the team's own list, no other rule says that xxx is no word of it. */
function isToldHere(
  text: string,
  read: Read<DictionaryEntry>,
  { field, odd, filled }: OptionColumn,
): boolean {
  if (dictionaryOf(field) !== undefined || (read.reading === "unreadable" && read.problem !== "placeholder"))
    return false;
  return !isUsualGap(text, odd.get(text) ?? 0, filled);
}

/** chq #867148, 支票 00123456: the way of paying with the number of the paper is no slip of another way. */
const withReference = /^\p{L}{2,}[.\s]*(?:#|no\.?|号)?\s*\d{4,}$/iu;

/** … and so is 3-6-1 or 30/60/10, which shares are due when; they come to ten or to a hundred. */
function isWayOfPaying(text: string): boolean {
  if (withReference.test(text)) return true;
  if (!/^\d{1,2}(?:\s*[-:：/.、]\s*\d{1,2}){1,3}$/.test(text)) return false;
  const sum = (text.match(/\d+/g) ?? []).reduce((total, share) => total + Number(share), 0);
  return sum === 10 || sum === 100;
}

/** 坡币, SGD, Swiss francs: money of countries the list does not name. */
const otherCurrency =
  /^(?:(?:新加坡|马来西亚|新台|台|坡|新|澳|加|泰|韩|澳门)[币幣元铢圆]|澳大利亚元|加拿大元|令吉|马币|泰铢|泰銖|韩元|卢布|卢比|瑞士法郎|[saczn]\$|nt\$|r\$|SGD|AUD|CAD|NZD|TWD|NTD|MYR|THB|VND|KRW|INR|IDR|PHP|CHF|RUB|BRL|MXN|AED|SAR|ZAR|SEK|NOK|DKK|PLN|TRY|MOP)$/iu;

/** 无意向 is no slip of 意向, but its opposite. */
function isNegated(text: string, column: OptionColumn): boolean {
  const rest = /^(?:无|没有?|不|未|非|un|not |no )(.{2,})$/i.exec(tidyText(text))?.[1];
  if (rest === undefined) return false;
  return isUnderstood(readChoice(rest, column.index));
}

/** Done? Y, N: then ✓ says yes as well. A figure alone is no answer, and yes without no is no question. */
const answersYes = memoised((column: OptionColumn) => {
  const answers = [...column.common.keys()].filter((word) => !/\d/.test(word)).map(readYesNo);
  return [true, false].every((asked) => answers.some((read) => valueIn(read) === asked));
});

/** Closed - Won beside Closed Won: a word the company uses all the time, with other marks in it. */
function sameButMarks(text: string, column: OptionColumn): string | undefined {
  const bare = lettersAndDigits(wordKey(text));
  if (bare.length < shortestBare) return undefined;
  return [...column.houseWords].find(([word]) => lettersAndDigits(word) === bare)?.[1];
}

const shortestBare = 2;

/**
 * Net 60 beside Net 30, 零售 beside 电商: two words of one entry that mean two things here. A word the company uses
 * all the time, or with another figure in it, is not exchanged for the commoner one, unless one is the other cut short.
 */
function isWordOfItsOwn(text: string, spelling: string, column: OptionColumn): boolean {
  const [own, other] = [wordKey(text), wordKey(spelling)];
  if (own.replace(/\D/g, "") !== other.replace(/\D/g, "")) return true;
  return column.houseWords.get(own) === text && !own.includes(other) && !other.includes(own);
}
