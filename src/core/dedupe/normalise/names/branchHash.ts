import { readChineseNumber } from "../../../values/numbers/chineseNumber";
import { codeSet } from "../../../values/text/codeSet";
import { kindOf, kinds } from "../folding/foldTable";
import { hashCodes, hashText, longestSuffix } from "../folding/wordTable";
import { branchShopWords } from "./nameWords";

const longestBranch = 32;
const meant = new Uint16Array(longestBranch);
/** 深圳市分行 is 深圳分行, 洪山区支行 is 洪山支行. */
const levels = codeSet("省市区县");
const seed = 0x5bd1e995;
const shopBit = 1;
const countedBit = 2;
const numerals = codeSet("0123456789一二三四五六七八九十");
/** 第二分店, 2号店 and 二店 are one. */
const aroundNumbers = codeSet("第号");
/** A01, 1032: so many characters at most number a place; a longer number is a telephone's. */
const longestNumber = 5;

/** The number of the codes, with no more than 第 and 号 around it or a letter in it; "" where they say anything else. */
function numberIn(codes: Uint16Array, from: number, to: number): string {
  let text = "";
  let isNumber = false;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    if (aroundNumbers.has(code)) continue;
    const counts = numerals.has(code);
    if (!counts && kindOf(code) !== kinds.letter) return "";
    isNumber ||= counts;
    text += String.fromCharCode(code);
  }
  if (!isNumber || text.length > longestNumber) return "";
  return `${readChineseNumber(text) ?? text}`;
}

/**
 * Which branch the codes name, never 0: 万达店, 万达分店 and 万达 are one but for the lowest bit, which shops have. The next bit says
 * that it is told by a mere number: 二店, 155分店.
 */
export function branchHash(codes: Uint16Array, from: number, to: number): number {
  const shop = longestSuffix(branchShopWords, codes, from, to);
  const end = shop < 0 ? to : to - (branchShopWords.lengths[shop] ?? 0);
  let length = 0;
  for (let i = from; i < end && length < longestBranch; i++) {
    const code = codes[i] ?? 0;
    if (!levels.has(code)) meant[length++] = code;
  }
  const number = numberIn(codes, from, end);
  const named = length === 0 ? hashCodes(codes, from, to) : hashCodes(meant, 0, length);
  const told = ((number === "" ? named : hashText(number)) ^ seed) & ~(shopBit | countedBit);
  return told | (number === "" ? 0 : countedBit) | (shop < 0 ? 0 : shopBit) || 4;
}

/** Which shop the codes name, where what says that it is one was cut off behind them. */
export const shopHash = (codes: Uint16Array, from: number, to: number): number =>
  branchHash(codes, from, to) | shopBit;

export const isShop = (branch: number): boolean => (branch & shopBit) !== 0;
/** Is it told by a number alone, so that another shop came before it? */
export const isCounted = (branch: number): boolean => (branch & countedBit) !== 0;
export const isSameBranch = (branch: number, other: number): boolean => (branch ^ other) >>> 1 === 0;
