import { pinyinOf } from "../../reference/characters/pinyin";
import { tidyText, wordKey } from "../../values/text/foldText";
import { isOneEdit } from "../../values/text/isOneEdit";
import { isTypingSlip } from "../../values/text/typingSlip";
import { isRareSlip } from "../words/options/rareSlip";

/** Whom of some people a name most likely means: misspelt, written as it sounds, or by the first name; null for a stranger. */
export function nearestColleague(name: string, people: readonly string[]): string | null {
  const misspelt = people.find((person) => isMisspelt(name, person));
  if (misspelt !== undefined) return misspelt;
  const [first = ""] = wordsOf(name);
  const namesakes = latin.test(first) ? people.filter((person) => wordsOf(person)[0] === first) : [];
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

/** A first name, not an initial. */
const latin = /^\p{Script=Latin}{3,}$/u;

function isMisspelt(name: string, person: string): boolean {
  const [one, other] = [wordKey(name), wordKey(person)];
  return (
    isTypingSlip(one, other) || isRareSlip(one, other) || soundAlike(one, other) || areNearWords(name, person)
  );
}

/** 顾亭亭 and 顾婷婷. */
function soundAlike(one: string, other: string): boolean {
  return one.length === other.length && soundOf(one) !== "" && soundOf(one) === soundOf(other);
}

/** The syllables of a name in Chinese characters; empty where one of them is not known. */
function soundOf(name: string): string {
  const syllables = [...name].map((character) => pinyinOf(character));
  return syllables.includes(undefined) ? "" : syllables.join(" ");
}

/** Hafis Rahmen and Hafiz Rahman, Carrlos Meendez and Carlos Mendez: each part is the other's but for one letter. */
function areNearWords(name: string, person: string): boolean {
  const [one, other] = [wordsOf(name), wordsOf(person)];
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.every((word, at) => isNearWord(word, other[at] ?? ""))
  );
}

/** By judgement: of shorter words, Li and Lu, one letter makes another name. */
const shortest = 4;

function isNearWord(word: string, other: string): boolean {
  return word === other || (Math.min(word.length, other.length) >= shortest && isOneEdit(word, other));
}

function wordsOf(name: string): readonly string[] {
  return tidyText(name).toLowerCase().split(" ").map(singly);
}

/** Tyleerr as Tyler: a key that was held too long. */
function singly(word: string): string {
  return word.replace(/(\p{L})\1+/gu, "$1");
}
