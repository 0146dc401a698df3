import { codeSet } from "../../../values/text/codeSet";
import { kindOf, kinds } from "../folding/foldTable";
import { longestPrefix, longestSuffix, wordAt } from "../folding/wordTable";
import { divisionWords } from "../places/divisionWords";
import { branchHash } from "./branchHash";
import { minimalCore, type NameParts } from "./nameParts";
import {
  branchWords,
  formWords,
  headOfficeWords,
  industryTable,
  siteWords,
  unplacedSiteWords,
} from "./nameWords";

const [companyA, companyB] = [..."公司"].map((text) => text.charCodeAt(0));

/** 广州XX有限公司-王总, XX公司旧: what follows the last form is a branch or a note. */
export function cutBranch(parts: NameParts, length: number): number {
  const { codes } = parts;
  const branch = longestSuffix(branchWords, codes, 0, length);
  const before = branch >= 0 ? length - (branchWords.lengths[branch] ?? 0) : length;
  for (let end = before; end > 3; end--) {
    if (codes[end - 1] !== companyB || codes[end - 2] !== companyA) continue;
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
