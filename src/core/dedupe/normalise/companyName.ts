import { divisionWords } from "./divisionWords";
import { closeCode, kindOf, kinds, openCode, spaceCode } from "./fold";
import { bracketWords, branchWords, formWords, industryTable, industryValue } from "./nameWords";
import { hashCodes, longestPrefix, longestSuffix, wordAt } from "./wordTable";

export const longestName = 96;

/**
 * A Chinese company name taken apart: [region] 字号 [industry] [form] [branch]. One is reused for every row;
 * `codes[0..end)` is the core (字号 and industry words), of which `codes[0..mark)` is the 字号.
 */
export interface NameParts {
  readonly codes: Uint16Array;
  /** Specific industry words of the name, in order, without generic ones. */
  readonly trade: Uint16Array;
  end: number;
  mark: number;
  tradeEnd: number;
  /** Division number of the name's own region, 0 if it has none. */
  region: number;
  /** Number of the organisation form in its list, 0 if it has none. */
  form: number;
  /** 0 if the name is no branch, else a hash of which one. */
  branch: number;
  /** 0 if the name has no digits or ordinals, else a hash of them. */
  ordinals: number;
}

export function emptyParts(): NameParts {
  return {
    codes: new Uint16Array(longestName),
    trade: new Uint16Array(longestName),
    end: 0,
    mark: 0,
    tradeEnd: 0,
    region: 0,
    form: 0,
    branch: 0,
    ordinals: 0,
  };
}

const [limitedA, limitedB, limitedC, limitedD] = [..."有限公司"].map((text) => text.charCodeAt(0));
const [shareA, shareB] = [..."股份"].map((text) => text.charCodeAt(0));
const branchSeed = 0x5bd1e995;
const minimalCore = 2;

function noteRegion(parts: NameParts, division: number): void {
  if (division === 0) return;
  if (parts.region === 0 || division % 100 !== 0 || parts.region % 10_000 === 0) parts.region = division;
}

/** Where the bracket opened at `from` closes, or the end of the name. */
function closeOf(codes: Uint16Array, from: number, length: number): number {
  for (let i = from + 1; i < length; i++) if (codes[i] === closeCode) return i;
  return length;
}

function readBracket(parts: NameParts, codes: Uint16Array, from: number, to: number): void {
  const region = wordAt(divisionWords.all, codes, from, to);
  if (region >= 0) {
    noteRegion(parts, divisionWords.all.values[region] ?? 0);
    return;
  }
  const start = longestPrefix(divisionWords.heads, codes, from, to);
  if (longestSuffix(branchWords, codes, from, to) >= 0 && wordAt(bracketWords, codes, from, to) < 0) {
    parts.branch = hashCodes(codes, from, to) ^ branchSeed || 1;
    return;
  }
  if (start >= 0) noteRegion(parts, divisionWords.heads.values[start] ?? 0);
}

/** Copies the name into `parts.codes` without brackets and spaces; what brackets hold is read on the way. */
function withoutBrackets(parts: NameParts, folded: Uint16Array, length: number): number {
  const bracketed = longestName - parts.codes.length;
  let end = bracketed;
  for (let i = 0; i < length; i++) {
    const code = folded[i] ?? 0;
    if (code === openCode) {
      const close = closeOf(folded, i, length);
      if (i > 0 || close < length - minimalCore) {
        readBracket(parts, folded, i + 1, close);
        i = close;
      }
      continue;
    }
    if (code === spaceCode || code === closeCode) continue;
    parts.codes[end++] = code;
  }
  return end;
}

/** 广州XX有限公司-王总, XX公司旧: what follows the last form is a branch or a note. */
function cutBranch(parts: NameParts, length: number): number {
  const { codes } = parts;
  const branch = longestSuffix(branchWords, codes, 0, length);
  const before = branch >= 0 ? length - (branchWords.lengths[branch] ?? 0) : length;
  for (let end = before; end > 3; end--) {
    if (codes[end - 1] !== limitedD || codes[end - 2] !== limitedC) continue;
    if (end === length) return length;
    if (branch >= 0) parts.branch = hashCodes(codes, end, length) ^ branchSeed || 1;
    return end;
  }
  if (branch >= 0 && length > 6) parts.branch = hashCodes(codes, 0, length) ^ branchSeed || 1;
  return length;
}

/** First position behind the regions that open the name. */
function skipRegions(parts: NameParts, length: number): number {
  let start = 0;
  for (let round = 0; round < 4; round++) {
    const slot = longestPrefix(divisionWords.heads, parts.codes, start, length);
    if (slot < 0) break;
    const next = start + (divisionWords.heads.lengths[slot] ?? 0);
    if (length - next < minimalCore) break;
    noteRegion(parts, divisionWords.heads.values[slot] ?? 0);
    start = isDivisionSuffix(parts.codes[next] ?? 0) && length - next > minimalCore ? next + 1 : next;
  }
  return start;
}

const divisionSuffixes = new Set(["省", "市"].map((suffix) => suffix.charCodeAt(0)));
const isDivisionSuffix = (code: number): boolean => divisionSuffixes.has(code);

function cutForms(parts: NameParts, start: number, length: number): number {
  let end = length;
  for (let round = 0; round < 3; round++) {
    const slot = longestSuffix(formWords, parts.codes, start, end);
    if (slot < 0) break;
    const next = end - (formWords.lengths[slot] ?? 0);
    if (next - start < minimalCore) break;
    if (parts.form === 0) parts.form = formWords.values[slot] ?? 0;
    end = next;
  }
  return cutMisspelt(parts, start, end, length);
}

const oneOf = (
  codes: Uint16Array,
  at: number,
  first: number | undefined,
  second: number | undefined,
): boolean => codes[at] === first || codes[at + 1] === second;

/** 有根公司, 有限公斯, 股奋有限公司: a form with one wrong character is still no part of the core. */
function cutMisspelt(parts: NameParts, start: number, end: number, length: number): number {
  const { codes } = parts;
  let next = end;
  const bare = length - end === 2 && codes[end] === limitedC && codes[end + 1] === limitedD;
  if (bare && next - 2 - start >= minimalCore && oneOf(codes, next - 2, limitedA, limitedB)) next -= 2;
  else if (end === length && length - start >= minimalCore + 4 && isNearlyLimited(codes, length - 4))
    next -= 4;
  if (next < length && next - 2 - start >= 4 && oneOf(codes, next - 2, shareA, shareB)) next -= 2;
  return next;
}

function isNearlyLimited(codes: Uint16Array, at: number): boolean {
  return codes[at] === limitedA && codes[at + 1] === limitedB && oneOf(codes, at + 2, limitedC, limitedD);
}

/** XX科技北京有限公司: a province or city between the industry and the form. */
function cutRegionTail(parts: NameParts, start: number, end: number): number {
  if (parts.region !== 0) return end;
  for (let length = 2; length <= 4 && end - length - start >= 4; length++) {
    const slot = wordAt(divisionWords.heads, parts.codes, end - length, end);
    if (slot < 0 || (divisionWords.heads.values[slot] ?? 0) % 100 !== 0) continue;
    noteRegion(parts, divisionWords.heads.values[slot] ?? 0);
    return end - length;
  }
  return end;
}

/** End of the 字号: industry words are taken off the tail while two characters stay. */
function cutIndustry(parts: NameParts, end: number): number {
  let mark = end;
  parts.tradeEnd = 0;
  for (;;) {
    const slot = longestSuffix(industryTable, parts.codes, 0, mark);
    if (slot < 0) return mark;
    const next = mark - (industryTable.lengths[slot] ?? 0);
    if (next < minimalCore) return mark;
    if (industryTable.values[slot] === industryValue.specific) keepTrade(parts, next, mark);
    mark = next;
  }
}

function keepTrade(parts: NameParts, from: number, to: number): void {
  for (let i = from; i < to && parts.tradeEnd < parts.trade.length; i++) {
    parts.trade[parts.tradeEnd++] = parts.codes[i] ?? 0;
  }
}

const ordinalCodes = new Set([..."第一二三四五六七八九十零甲乙丙丁"].map((text) => text.charCodeAt(0)));
const ordinalPrefix = "第".charCodeAt(0);

function hashOrdinals(codes: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    const follows = i > from && codes[i - 1] === ordinalPrefix && ordinalCodes.has(code);
    if (kindOf(code) === kinds.digit || follows) hash = (Math.imul(hash, 31) + code + 1) | 0;
  }
  return hash;
}

/** Takes a folded Chinese name apart into `parts`. */
export function readCompanyName(folded: Uint16Array, length: number, parts: NameParts): void {
  parts.region = 0;
  parts.form = 0;
  parts.branch = 0;
  const whole = cutBranch(parts, withoutBrackets(parts, folded, Math.min(length, longestName)));
  const formless = cutForms(parts, 0, whole);
  const start = skipRegions(parts, formless);
  const end = cutRegionTail(parts, start, formless);
  parts.ordinals = hashOrdinals(parts.codes, start, end);
  parts.codes.copyWithin(0, start, end);
  parts.end = end - start;
  parts.mark = cutIndustry(parts, parts.end);
}
