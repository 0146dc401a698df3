import { pinyinsOf } from "../../../reference/characters/pinyin";
import type { InstitutionUnit, InstitutionUnits } from "../../columns/names/institutionUnits";
import { isTakenFor } from "../texts/isTakenFor";

/** Are the characters of the shorter text all in the longer one, in their order: 消化科 in 消化内科? */
function isWithin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let found = 0;
  for (let i = 0; i < long.length && found < short.length; i++) if (long[i] === short[found]) found += 1;
  return found === short.length;
}

/** Of one length, and each character is the other one or easily written for it: 王晓敏, 王小敏. */
const isHanSlip = (one: string, other: string): boolean =>
  one.length === other.length && [...one].every((_, i) => isTakenFor(one.charCodeAt(i), other.charCodeAt(i)));

const given = 2;
/** A whole name before which something else stands: one who went from a school to another is one person still. */
const endAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) > given + 1 && one.slice(-given) === other.slice(-given);

const mayBeOneHan = (one: string, other: string): boolean => isWithin(one, other) || isHanSlip(one, other);

/** Letters of a word long enough to be cut short (Univ.) or to have two of them swapped. */
const longWord = 4;

const lettersOf = (word: string): string => [...word].toSorted().join("");

/** Univ and University, J and Jing, Univeristy and University. */
function isOneWord(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.startsWith(short) && (short.length === 1 || short.length >= longWord)) return true;
  return short.length > longWord && short.length === long.length && lettersOf(short) === lettersOf(long);
}

/** Has every word of the shorter text its like in the longer one? */
function mayBeOneLatin(one: string, other: string): boolean {
  const [wordsA, wordsB] = [one.split(" "), other.split(" ")];
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return short.every((word) => long.some((each) => each === word || isOneWord(each, word)));
}

/** A name has a surname of one character or two and a given name of as many. */
const [shortestName, longestName] = [2, 4];

/** Are the letters those of the characters, each by one of its readings? */
function areRead(characters: string, letters: string): boolean {
  const [first = "", ...rest] = characters;
  if (first === "") return letters === "";
  return pinyinsOf(first).some(
    (reading) => letters.startsWith(reading) && areRead(rest.join(""), letters.slice(reading.length)),
  );
}

/** Is the one who leads a laboratory by its Chinese name the one by its Latin name, in pinyin: 罗庆晨, Qingchen Luo? */
function isSpelled(hanUnit: string, latinUnit: string): boolean {
  const words = latinUnit.split(" ");
  const orders = [words.join(""), words.toReversed().join("")];
  for (let length = shortestName; length <= longestName; length++)
    if (orders.some((letters) => areRead(hanUnit.slice(-length), letters))) return true;
  return false;
}

/** Of names in two scripts only who leads the two can be compared. */
function areOtherLeaders(one: InstitutionUnit, other: InstitutionUnit): boolean {
  if (!one.isLed || !other.isLed) return false;
  const [ofHan, ofLatin] = one.isHan ? [one, other] : [other, one];
  return ofLatin.unit.split(" ").length === 2 && !isSpelled(ofHan.unit, ofLatin.unit);
}

/** Do two names say which part of an institution each is, and not the same part: the laboratories of two professors? */
export function areOtherInstitutionUnits({ ofRow }: InstitutionUnits, a: number, b: number): boolean {
  const [one, other] = [ofRow[a], ofRow[b]];
  if (!one || !other) return false;
  if (one.isHan !== other.isHan) return areOtherLeaders(one, other);
  const mayBeOne = one.isHan ? mayBeOneHan : mayBeOneLatin;
  if (one.head !== other.head) return !mayBeOne(one.head, other.head);
  return !mayBeOne(one.unit, other.unit) && !(one.isHan && endAlike(one.unit, other.unit));
}
