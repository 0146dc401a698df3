import { pinyinOf } from "../../reference/characters/pinyin";
import { wordKey } from "../text/foldText";
import { isTypingSlip } from "../text/typingSlip";
import { type ChoiceIndex, similarWords } from "./choiceIndex";

/** True for a text that surely is a word of the list mistyped (see `isTypingSlip`). */
export function isSureSlip(text: string, index: ChoiceIndex): boolean {
  const key = wordKey(text);
  return similarWords(key, index).some((word) => isTypingSlip(key, word) && !isAnotherWord(key, word, index));
}

/** Of so few characters one makes another word. */
const shortWord = 5;

/**
 * 电话联络 and 打电话沟通 are no slips of 电话联系 and 电话沟通: a known word stands apart from the character that
 * differs, and this one neither sounds like the one expected nor repeats its neighbour.
 */
function isAnotherWord(key: string, word: string, index: ChoiceIndex): boolean {
  if (key.length < word.length || key.length > shortWord) return false;
  const at = [...key].findIndex((character, i) => character !== word[i]);
  const own = pinyinOf(key.charAt(at));
  const expected = key.length === word.length ? word.charAt(at) : key.charAt(at - 1);
  if (at < 0 || own === pinyinOf(expected) || own === pinyinOf(key.charAt(at + 1))) return false;
  return holdsKnownWord(key.slice(0, at), index) || holdsKnownWord(key.slice(at + 1), index);
}

function holdsKnownWord(text: string, index: ChoiceIndex): boolean {
  for (let length = text.length; length >= 2; length--) {
    if (index.words.has(text.slice(0, length)) || index.words.has(text.slice(-length))) return true;
  }
  return false;
}
