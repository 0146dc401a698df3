import { codeSet } from "../../../values/text/codeSet";
import { hashCodes, longestPrefix } from "../folding/wordTable";
import { districtIn } from "../places/districts";
import { cityOf, provinceOf } from "../places/divisionNames";
import { countyWords, divisionWords } from "../places/divisionWords";
import { endsTown, longestTown } from "../places/townEnds";
import { minimalCore, type NameParts, noteRegion } from "./nameParts";

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
