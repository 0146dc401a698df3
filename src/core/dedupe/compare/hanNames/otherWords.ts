import type { NameColumn } from "../../columns/names/names";
import { lengthIn } from "../../columns/texts/codePool";
import { isTakenFor } from "../texts/isTakenFor";

/** Where two cores differ: behind what both begin with, before what both end in. */
interface Unlike {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

const unlike: Unlike = { fromA: 0, toA: 0, fromB: 0, toB: 0 };

function findUnlike({ cores: { codes, starts } }: NameColumn, a: number, b: number): void {
  let [fromA, fromB] = [starts[a] ?? 0, starts[b] ?? 0];
  let [toA, toB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  while (fromA < toA && fromB < toB && codes[fromA] === codes[fromB]) {
    fromA++;
    fromB++;
  }
  while (toA > fromA && toB > fromB && codes[toA - 1] === codes[toB - 1]) {
    toA--;
    toB--;
  }
  unlike.fromA = fromA;
  unlike.toA = toA;
  unlike.fromB = fromB;
  unlike.toB = toB;
}

/**
 * Are two stretches of text other words? Of one length each character is another one than that in its place, and two are not
 * swapped; else none is in both.
 */
function areOthers(codes: Uint16Array, { fromA, toA, fromB, toB }: Unlike): boolean {
  const length = toA - fromA;
  const isOneLength = length === toB - fromB;
  for (let i = fromA; i < toA; i++)
    for (let k = fromB; k < toB; k++) {
      const [x, y] = [codes[i] ?? 0, codes[k] ?? 0];
      const isInPlace = i - fromA === k - fromB;
      if ((isInPlace || !isOneLength) && isTakenFor(x, y)) return false;
      if (x === y && (length > 2 || codes[fromA + toA - 1 - i] === codes[fromB + toB - 1 - k])) return false;
    }
  return true;
}

/** A place of two characters and a word of two. */
const shortestName = 4;
const shortestWord = 2;

/**
 * Do two names hold another word in one place and nothing else that differs: 谢桥思嘉 and 谢桥锐禾, 江南大学化学学院 and 物理学院,
 * 水头铭诚超市 and 鳌江铭诚超市? No slip of the pen changes a word into one that neither sounds nor looks like it. Of names of
 * one form a single character may be the word (医学院, 物理学院); else it may be what is left of one (利巢贷).
 */
export function areOtherWords(names: NameColumn, a: number, b: number): boolean {
  const { cores, forms } = names;
  if (Math.min(lengthIn(cores, a), lengthIn(cores, b)) < shortestName) return false;
  findUnlike(names, a, b);
  const [wordA, wordB] = [unlike.toA - unlike.fromA, unlike.toB - unlike.fromB];
  const least = forms[a] !== 0 && forms[a] === forms[b] ? 1 : shortestWord;
  if (Math.min(wordA, wordB) < least || Math.max(wordA, wordB) < shortestWord) return false;
  return areOthers(cores.codes, unlike);
}
