import { codeSet } from "../../../values/text/codeSet";
import { isDigit } from "../../normalise/folding/fold";
import { kindOf, kinds } from "../../normalise/folding/foldTable";
import { mix } from "../../normalise/folding/mix";
import { hashCodes } from "../../normalise/folding/wordTable";

const roadCharacters = 4;
const roadEnds = codeSet("路街道巷弄村园里区镇城座场大厦");

/** Where the digits from a place on end. */
export function digitsEnd(codes: Uint16Array, from: number, length: number): number {
  let end = from;
  while (end < length && isDigit(codes[end])) end++;
  return end;
}

/** Where the digits up to a place begin, no earlier than `least`. */
function digitsStart(codes: Uint16Array, end: number, least: number): number {
  let from = end;
  while (from > least && isDigit(codes[from - 1])) from--;
  return from;
}

const isLetter = (code: number | undefined): boolean => kindOf(code ?? 0) === kinds.letter;
const blocks = codeSet("区座栋幢");

/** Leaves out what says that a letter is a block's, B区7-151 for B7-151; the length that is left. */
export function dropBlocks(codes: Uint16Array, length: number): number {
  let end = 0;
  for (let i = 0; i < length; i++) {
    const isBlock = blocks.has(codes[i] ?? 0) && isLetter(codes[i - 1]) && isDigit(codes[i + 1]);
    if (!isBlock) codes[end++] = codes[i] ?? 0;
  }
  return end;
}

/** Where the number of a road ends, a letter before it or not (批发城B7); 0 where there is none. */
export function roadEnd(codes: Uint16Array, start: number, length: number): number {
  for (let i = start + 2; i < length; i++) {
    if (!isDigit(codes[i])) continue;
    const before = isLetter(codes[i - 1]) ? i - 2 : i - 1;
    if (roadEnds.has(codes[before] ?? 0)) return digitsEnd(codes, i, length);
  }
  return 0;
}

/** Hash of up to four characters of road and the number behind them: 科技大道30. */
function roadHash(codes: Uint16Array, start: number, end: number): number {
  const from = digitsStart(codes, end, start);
  return hashCodes(codes, Math.max(start, from - roadCharacters), end) || 1;
}

/** What a market or an estate is divided into by numbers; which house it is stands behind: 联合市场2区3楼564号. */
const sections = codeSet("区厅馆");
const storeys = codeSet("楼层f");

/** Hash of the first figure behind a section that is no storey's, 564 of 3楼564号; 0 where there is none. */
function placeInSection(codes: Uint16Array, section: number, length: number): number {
  for (let i = section; i < length; i++) {
    if (!isDigit(codes[i])) continue;
    const from = i;
    i = digitsEnd(codes, from, length);
    if (i === length || !storeys.has(codes[i] ?? 0)) return hashCodes(codes, from, i) || 1;
  }
  return 0;
}

/** Where an address begins behind its region, where the number of its road ends, and where it ends itself. */
interface Road {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Hash of the road and its number; of a section together with the house in it, 0 where that is not told. */
export function placeHash(codes: Uint16Array, { start, end, length }: Road): number {
  const road = roadHash(codes, start, end);
  if (end === length || !sections.has(codes[end] ?? 0)) return road;
  const place = placeInSection(codes, end, length);
  return place === 0 ? 0 : mix(road, place) || 1;
}

/** Hash of the last figure behind the road: 502 of 建设路12号3栋502室 and of 建设路12号3-502. */
export function doorHash(codes: Uint16Array, road: number, length: number): number {
  let end = length;
  while (end > road && !isDigit(codes[end - 1])) end--;
  const from = digitsStart(codes, end, road);
  return from === end ? 0 : hashCodes(codes, from, end) || 1;
}
