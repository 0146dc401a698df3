import { pinyinsOf } from "../../../reference/characters/pinyin";
import { tidyText, wordKey } from "../../../values/text/foldText";
import { holdsInOrder } from "../../../values/text/holdsInOrder";
import { maySpell } from "../../../values/text/spelling";
import type { OptionColumn } from "./optionColumn";

export const oneHan = /^\p{Script=Han}$/u;

/** 印 beside 印单, 電 beside 電話: one character stands for the only word of the column that holds it. */
export function isCutShort(text: string, column: OptionColumn): boolean {
  const key = wordKey(text);
  if (!oneHan.test(key)) return false;
  const words = new Set([...column.houseWords.keys(), ...[...column.spelling.values()].map(wordKey)]);
  return [...words].filter((word) => word.includes(key)).length === 1;
}

/** CLSD for Closed, e/m for Email: consonants, or letters with a stroke between them, of the one common word that has them in order. */
export function isWithoutVowels(text: string, { common }: OptionColumn): boolean {
  const tidy = tidyText(text).toLowerCase();
  if (!/^(?:[a-z][b-df-hj-np-tv-z]{1,4}|[a-z]\/[a-z])$/.test(tidy)) return false;
  const letters = tidy.replace("/", "");
  const isMeant = (word: string) =>
    word.length > letters.length + 1 && word[0] === letters[0] && holdsInOrder(word, letters);
  return new Set([...common.keys()].map(wordKey).filter(isMeant)).size === 1;
}

/** dy for 抖音, wx for 微信: the initials that an input method takes of the one common word they stand for. */
export function isInitials(text: string, { common }: OptionColumn): boolean {
  const letters = tidyText(text).toLowerCase();
  if (!maySpell(letters)) return false;
  const words = [...common.keys()].filter((word) => haveInitials(word, letters));
  return words.length === 1;
}

function haveInitials(word: string, letters: string): boolean {
  const characters = [...word.trim()];
  return (
    characters.length === letters.length &&
    characters.every((character, i) => pinyinsOf(character).some((sound) => sound[0] === letters[i]))
  );
}
