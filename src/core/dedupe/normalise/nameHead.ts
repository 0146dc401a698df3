import { codeSet } from "../../values/text/codeSet";
import { branchHash } from "./branchHash";
import { cityOf, countyWords, districtIn, divisionWords, provinceOf } from "./divisionWords";
import { closeCode, kindOf, kinds, openCode, spaceCode } from "./fold";
import { minimalCore, type NameParts, noteRegion } from "./nameParts";
import { bracketBranchWords, bracketWords, branchShopWords, formWords, industryTable } from "./nameWords";
import { isSection } from "./sections";
import { endsTown, longestTown } from "./townEnds";
import { hashCodes, longestPrefix, longestSuffix, wordAt } from "./wordTable";

/** Where the bracket opened at `from` closes, or the end of the name. */
function closeOf(codes: Uint16Array, from: number, length: number): number {
  for (let i = from + 1; i < length; i++) if (codes[i] === closeCode) return i;
  return length;
}

/** Where the number that ends a bracket begins: of 天虹店2 behind 店; a bracket of figures alone is left as it is. */
function unnumbered(codes: Uint16Array, from: number, to: number): number {
  let end = to;
  while (end > from && kindOf(codes[end - 1] ?? 0) === kinds.digit) end--;
  return end === from ? to : end;
}

function noteBranch(parts: NameParts, codes: Uint16Array, from: number, to: number): void {
  parts.branch = branchHash(codes, from, to);
  parts.bracket.from = from;
  parts.bracket.to = to;
}

function readBracket(parts: NameParts, codes: Uint16Array, from: number, to: number): void {
  const region = wordAt(divisionWords.all, codes, from, to);
  if (region >= 0) {
    noteRegion(parts, divisionWords.all.values[region] ?? 0);
    return;
  }
  const start = longestPrefix(divisionWords.heads, codes, from, to);
  const said = unnumbered(codes, from, to);
  if (
    longestSuffix(bracketBranchWords, codes, from, said) >= 0 &&
    wordAt(bracketWords, codes, from, said) < 0
  ) {
    noteBranch(parts, codes, from, to);
    return;
  }
  if (start >= 0) noteRegion(parts, divisionWords.heads.values[start] ?? 0);
  else if (wordAt(bracketWords, codes, from, to) < 0) parts.aside = branchHash(codes, from, to);
}

/**
 * 云溪小区（北区）业主委员会: which part of an estate these are the owners of, and no district of Taichung. Behind a whole name
 * it is a site of the same customer's: 有限公司（二期）.
 */
const isSectionWithin = (codes: Uint16Array, from: number, close: number, length: number): boolean =>
  close < length - minimalCore && isSection(codes, from, close);

/** Is what stands behind a gap a shop of what stands before it: 一心堂眼镜店 来福士店, but not 老王家 火锅店? */
function isShopBehind(codes: Uint16Array, gap: number, end: number): boolean {
  const isTrade =
    longestSuffix(industryTable, codes, 0, gap) >= 0 || longestSuffix(formWords, codes, 0, gap) >= 0;
  const shop = longestSuffix(branchShopWords, codes, gap + 1, end);
  if (!isTrade || shop < 0) return false;
  const named = end - (branchShopWords.lengths[shop] ?? 0);
  return named - gap > minimalCore && wordAt(industryTable, codes, gap + 1, named) < 0;
}

/** Copies the name into `parts.codes` without brackets and spaces; what brackets hold is read on the way. */
export function withoutBrackets(parts: NameParts, folded: Uint16Array, length: number): number {
  let end = 0;
  for (let i = 0; i < length; i++) {
    const code = folded[i] ?? 0;
    if (code === openCode) {
      const close = closeOf(folded, i, length);
      if (i > 0 || close < length - minimalCore) {
        const { to } = parts.bracket;
        if (isSectionWithin(folded, i + 1, close, length)) noteBranch(parts, folded, i + 1, close);
        else readBracket(parts, folded, i + 1, close);
        if (parts.bracket.to !== to) parts.bracket.at = end;
        i = close;
      }
      continue;
    }
    if (code === spaceCode && end > minimalCore && isShopBehind(folded, i, length)) {
      parts.branch = branchHash(folded, i + 1, length);
      parts.bracket.from = i + 1;
      parts.bracket.to = length;
      parts.bracket.at = end;
      return end;
    }
    if (code === spaceCode || code === closeCode) continue;
    parts.codes[end++] = code;
  }
  return end;
}

const divisionSuffixes = codeSet("省市");

/** Behind 鸦鸿桥镇, where a county was named before it. */
function skipTown(parts: NameParts, start: number, end: number): number {
  for (let at = start + 1; at <= start + longestTown && end - at - 1 >= minimalCore; at++) {
    if (!endsTown(parts.codes, at)) continue;
    parts.town = hashCodes(parts.codes, start, at) || 1;
    return at + 1;
  }
  return start;
}

/** 昆山川兴, 天台欧帕: a county's short name opens a name if a 字号 of its own follows. */
function skipCounty(parts: NameParts, start: number, end: number, markEnd: MarkEnd): number {
  const slot = longestPrefix(countyWords, parts.codes, start, end);
  if (slot < 0) return start;
  const next = start + (countyWords.lengths[slot] ?? 0);
  if (markEnd(parts, next, end) - next < minimalCore) return start;
  noteRegion(parts, countyWords.values[slot] ?? 0);
  const zone = longestPrefix(divisionWords.heads, parts.codes, next, end);
  const behind = next + (divisionWords.heads.lengths[zone] ?? 0);
  return zone >= 0 && end - behind >= minimalCore ? behind : next;
}

/** 北海 behind 杭州 is no place but a 字号; 深圳 behind 广东 is one, and so are zones (0) behind any place. */
function mayLieIn(division: number, place: number): boolean {
  if (division === 0 || place === 0) return true;
  if (provinceOf(division) !== provinceOf(place)) return false;
  const [city, placeCity] = [cityOf(division) % 100, cityOf(place) % 100];
  return city === 0 || placeCity === 0 || city === placeCity;
}

/** Where the 字号 that begins at `start` ends. */
export type MarkEnd = (parts: NameParts, start: number, end: number) => number;

const [countryA, countryB] = [..."中国"].map((text) => text.charCodeAt(0));

/** 中国光大银行 is called 光大银行 as well; 中国银行 and 中国石油 have no 字号 of their own behind the country. */
function skipCountry(parts: NameParts, end: number, markEnd: MarkEnd): number {
  const { codes } = parts;
  const size = 2;
  if (codes[0] !== countryA || codes[1] !== countryB) return 0;
  return markEnd(parts, size, end) - size >= minimalCore ? size : 0;
}

/** First position behind the regions that open the name. */
export function skipRegions(parts: NameParts, end: number, markEnd: MarkEnd): number {
  let start = skipCountry(parts, end, markEnd);
  let isCounty = false;
  for (let round = 0; round < 4; round++) {
    const slot = longestPrefix(divisionWords.heads, parts.codes, start, end);
    if (slot < 0) break;
    const next = start + (divisionWords.heads.lengths[slot] ?? 0);
    if (end - next < minimalCore) break;
    const known = divisionWords.heads.values[slot] ?? 0;
    if (!mayLieIn(known, parts.region)) break;
    const division = known || districtIn(parts.region, hashCodes(parts.codes, start, next));
    noteRegion(parts, division);
    isCounty = division % 100 !== 0;
    start = divisionSuffixes.has(parts.codes[next] ?? 0) && end - next > minimalCore ? next + 1 : next;
  }
  if (isCounty) return skipTown(parts, start, end);
  return start === 0 || parts.region % 10_000 === 0 ? skipCounty(parts, start, end, markEnd) : start;
}
