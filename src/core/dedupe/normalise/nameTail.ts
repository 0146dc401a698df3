import { codeSet } from "../../values/text/codeSet";
import { branchHash, shopHash } from "./branchHash";
import { divisionWords } from "./divisionWords";
import { kindOf, kinds } from "./fold";
import { minimalCore, type NameParts, noteRegion } from "./nameParts";
import {
  branchWords,
  formWords,
  headOfficeWords,
  industryTable,
  shopForms,
  siteWords,
  unplacedSiteWords,
} from "./nameWords";
import { longestPrefix, longestSuffix, wordAt } from "./wordTable";

const [limitedA, limitedB, limitedC, limitedD] = [..."有限公司"].map((text) => text.charCodeAt(0));
const [shareA, shareB] = [..."股份"].map((text) => text.charCodeAt(0));

/** 广州XX有限公司-王总, XX公司旧: what follows the last form is a branch or a note. */
export function cutBranch(parts: NameParts, length: number): number {
  const { codes } = parts;
  const branch = longestSuffix(branchWords, codes, 0, length);
  const before = branch >= 0 ? length - (branchWords.lengths[branch] ?? 0) : length;
  for (let end = before; end > 3; end--) {
    if (codes[end - 1] !== limitedD || codes[end - 2] !== limitedC) continue;
    if (end === length) return length;
    if (branch >= 0) parts.branch = placedBranch(parts, end, before, length);
    else if (isNumbered(codes, end, length)) parts.branch = branchHash(codes, end, length);
    else parts.branch = siteBranch(parts, end, length);
    return end;
  }
  if (branch >= 0 && before > 3) return cutPlainBranch(parts, before, length);
  const numbered = branch >= 0 ? 0 : behindHouse(codes, length);
  if (numbered === 0) return length;
  parts.branch = branchHash(codes, numbered, length);
  return numbered;
}

/** 武汉东湖支行 is 东湖支行 in 武汉: the place is the branch's only where nothing else names it. `before`: where 支行 begins. */
function placedBranch(parts: NameParts, from: number, before: number, to: number): number {
  const { heads } = divisionWords;
  let start = from;
  for (let slot = longestPrefix(heads, parts.codes, start, before); slot >= 0; ) {
    const next = start + (heads.lengths[slot] ?? 0);
    if (before - next < minimalCore) break;
    parts.seat = heads.values[slot] || parts.seat;
    start = next;
    slot = longestPrefix(heads, parts.codes, start, before);
  }
  return branchHash(parts.codes, start, to);
}

/**
 * Which place of the firm is named behind its form: 有限公司虎门分拨中心, 有限公司天河店; 0 for none. 有限公司物流仓库 and 有限公司天猫店 say
 * what is there, not where.
 */
function siteBranch(parts: NameParts, from: number, to: number): number {
  const site = longestSuffix(siteWords, parts.codes, from, to);
  const named = to - (siteWords.lengths[site] ?? 0);
  if (site < 0 || named - from < minimalCore) return 0;
  const isUnplaced = [formWords, unplacedSiteWords].some(
    (table) => wordAt(table, parts.codes, from, to) >= 0,
  );
  if (isUnplaced || wordAt(industryTable, parts.codes, from, named) >= 0) return 0;
  return placedBranch(parts, from, named, to);
}

const ordinals = codeSet("第一二三四五六七八九十甲乙丙丁东西南北");
const premises = codeSet("厂店部号期区院库仓组站堂厅楼馆室间场");
const longestNumbered = 6;

/** 有限公司一厂 and 二厂, 第一食堂 and 二号员工餐厅 are places of one company. */
function isNumbered(codes: Uint16Array, from: number, to: number): boolean {
  const first = codes[from] ?? 0;
  const counts = ordinals.has(first) || kindOf(first) === kinds.digit;
  return counts && to - from >= 2 && to - from <= longestNumbered && premises.has(codes[to - 1] ?? 0);
}

const shop = "店".charCodeAt(0);

/**
 * Where 二场 begins behind the house it is the second of: 蜀丰养猪场二场, 鸿达宠物医院二场, 康美大药房12店; 0 where there is none. 洛阳轴承二厂
 * is one name, and no second place of 洛阳轴承.
 */
function behindHouse(codes: Uint16Array, length: number): number {
  for (let from = length - 2; from > minimalCore && from >= length - longestNumbered; from--) {
    if (!isNumbered(codes, from, length)) continue;
    const form = longestSuffix(formWords, codes, 0, from);
    const isHouse =
      form >= 0 && ((formWords.lengths[form] ?? 0) > 1 || codes[from - 1] === codes[length - 1]);
    if (isHouse || (codes[length - 1] === shop && longestSuffix(industryTable, codes, 0, from) >= 0))
      return from;
  }
  return 0;
}

/** 交通银行学院支行 is no 学院's. */
const [bankA, bankB] = [..."银行"].map((text) => text.charCodeAt(0));
/** Characters a branch may be named by: 呼和浩特乌兰察布西街支行. */
const longestBranch = 12;

/** Behind the last form within the name: 招商银行 in 招商银行武汉东湖支行; 0 where there is none. */
function behindForm({ codes }: NameParts, before: number): number {
  for (let end = before; end > Math.max(minimalCore, before - longestBranch); end--)
    if (codes[end - 1] === bankB && codes[end - 2] === bankA) return end;
  for (let end = before; end > Math.max(minimalCore, before - longestBranch); end--) {
    const slot = longestSuffix(headOfficeWords, codes, 0, end);
    if (slot >= 0 && end - (headOfficeWords.lengths[slot] ?? 0) >= minimalCore) return end;
  }
  return 0;
}

/** 泽信控股邯郸分公司: the branch and its place behind a name without a registered form. */
function cutPlainBranch(parts: NameParts, before: number, length: number): number {
  const formEnd = behindForm(parts, before);
  let end = formEnd === 0 ? before : formEnd;
  for (let size = 2; formEnd === 0 && size <= 4 && before - size >= minimalCore; size++) {
    if (wordAt(divisionWords.heads, parts.codes, before - size, before) >= 0) end = before - size;
  }
  parts.branch = placedBranch(parts, end, before, length);
  return end;
}

/** Takes organisation forms off the tail; 书店 and 药房 are trades, though 店 and 房 alone are forms. */
export function cutForms(parts: NameParts, length: number): number {
  let end = length;
  for (let round = 0; round < 3; round++) {
    const slot = longestSuffix(formWords, parts.codes, 0, end);
    if (slot < 0) break;
    const size = formWords.lengths[slot] ?? 0;
    if (end - size < minimalCore) break;
    const form = formWords.values[slot] ?? 0;
    if (parts.form === 0) parts.form = form;
    else parts.innerForm ||= form;
    if (size === 1 && longestSuffix(industryTable, parts.codes, 0, end) >= 0) break;
    end -= size;
  }
  return cutMisspelt(parts, 0, end, length);
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

/** XX科技北京有限公司: a province or city behind the 字号, in a name that has not said where it is. */
export function cutRegionTail(parts: NameParts, start: number, end: number): number {
  if (parts.region !== 0) return end;
  for (let length = 2; length <= 4 && end - length - start >= minimalCore; length++) {
    const slot = wordAt(divisionWords.heads, parts.codes, end - length, end);
    if (slot < 0 || (divisionWords.heads.values[slot] ?? 0) % 100 !== 0) continue;
    // 竹东家串串朝阳店 is a shop, not a firm of 朝阳.
    if (shopForms.has(parts.form)) parts.branch ||= shopHash(parts.codes, end - length, end);
    else noteRegion(parts, divisionWords.heads.values[slot] ?? 0);
    return end - length;
  }
  return end;
}
