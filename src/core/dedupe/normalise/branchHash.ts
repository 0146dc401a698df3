import { codeSet } from "../../values/text/codeSet";
import { branchShopWords } from "./nameWords";
import { hashCodes, longestSuffix } from "./wordTable";

const longestBranch = 32;
const meant = new Uint16Array(longestBranch);
/** 深圳市分行 is 深圳分行, 洪山区支行 is 洪山支行. */
const levels = codeSet("省市区县");
const seed = 0x5bd1e995;
const shopBit = 1;
const countedBit = 2;
const counts = codeSet("第0123456789一二三四五六七八九十");

/**
 * Which branch the codes name, never 0: 万达店, 万达分店 and 万达 are one but for the lowest bit, which shops have. The next bit says
 * that it is told by a mere number: 二店, 155分店.
 */
export function branchHash(codes: Uint16Array, from: number, to: number): number {
  const shop = longestSuffix(branchShopWords, codes, from, to);
  const end = shop < 0 ? to : to - (branchShopWords.lengths[shop] ?? 0);
  let length = 0;
  let counted = end > from;
  for (let i = from; i < end && length < longestBranch; i++) {
    const code = codes[i] ?? 0;
    if (!levels.has(code)) meant[length++] = code;
    counted &&= counts.has(code);
  }
  const hash = length === 0 ? hashCodes(codes, from, to) : hashCodes(meant, 0, length);
  const told = (hash ^ seed) & ~(shopBit | countedBit);
  return told | (counted ? countedBit : 0) | (shop < 0 ? 0 : shopBit) || 4;
}

/** Which shop the codes name, where what says that it is one was cut off behind them. */
export const shopHash = (codes: Uint16Array, from: number, to: number): number =>
  branchHash(codes, from, to) | shopBit;

export const isShop = (branch: number): boolean => (branch & shopBit) !== 0;
/** Is it told by a number alone, so that another shop came before it? */
export const isCounted = (branch: number): boolean => (branch & countedBit) !== 0;
export const isSameBranch = (branch: number, other: number): boolean => (branch ^ other) >>> 1 === 0;
